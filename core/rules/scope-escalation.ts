import { type Escalation, escalations } from "../privilege/aws/escalation.ts";
import { isMadeForService } from "../privilege/aws/made-for-service.ts";
import { type Principal } from "../privilege/aws/principal.ts";
import { type Granting } from "../privilege/aws/rights.ts";
import { editable } from "../privilege/editable.ts";
import { isAdmin } from "../privilege/everything.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { allOf, not } from "../privilege/words.ts";
import { type Place, rule } from "../rule.ts";

export default rule({
  id: "scope-escalation",
  topic: "scope",
  severity: "high",
  title: "Holder can give itself more",
  why: "Whoever gets hold of its key has not what it may do, but what it may make itself.",
  fix: "Take out the right by which it gets more, or give it on the one account or role that it is needed on.",
  silent: [
    "A right on a single account, role or key that is not its holder's own, or that a condition narrows: `iam:PassedToService`, `iam:PolicyARN`, `iam:PermissionsBoundary`.",
    "What a denial, several denials together, or a permissions boundary takes away.",
    "One's own keys and passwords, one's own role passed to a service that it trusts, and others let in as oneself: nobody has more by it.",
    "`service-role/` policies of AWS, made for the role of one service, in a role that only services take; EC2 and ECS tasks aside, which hand it to code.",
    "Holders that may do everything anyway: scope-admin speaks of those.",
    "Workloads that could be taken over by all the actions of a service: scope-wildcard-action speaks of those.",
    "Ways that are in none of the public catalogues: there are others than the known ones.",
  ],
  controls: ["cis-gcp-4.0:1.6", "nist-800-53-r5:AC-6"],
  inspects: "principal",
  reads: "stack",
  further: [judgesRolesOf("escalation", "give it on the one account, role or resource that it is needed on")],
  check(principal, context) {
    const { actions } = context.catalog;
    if (!actions || principal.statements.some(isAdmin)) return;
    const open = escalations(principal, actions).map((way) => ({
      ...way,
      truth: allOf([way.truth, not(isMadeForService(way.steps, principal))]),
    }));
    for (const ways of byStatement(open.filter(({ truth }) => truth !== false))) {
      const certain = ways.filter(({ truth }) => truth === true);
      const [first = ways[0]!] = certain;
      const [{ statement, word }] = first.steps;
      const at = word?.at ?? statement.writtenAt;
      if (first.truth !== true) {
        context.undecided(at, first.truth as Exclude<typeof first.truth, boolean>);
        continue;
      }
      const conditional = first.steps.find((step) => step.statement.conditional)?.statement.conditional;
      reportStatement(context, statement, at, message(certain), {
        ...(conditional && { conditional }),
        related: relatedOf(first, principal, at),
        fix: { text: adviceOn(first) },
      });
    }
  },
});

/** Those that rest on the same statement, or the same managed policy, are one defect. */
function byStatement(ways: readonly Escalation[]): Escalation[][] {
  const groups = new Map<object, Escalation[]>();
  for (const way of ways) {
    const defect = editable(way.steps[0].statement);
    groups.set(defect, [...(groups.get(defect) ?? []), way]);
  }
  return [...groups.values()];
}

function message([first, ...others]: readonly Escalation[]): string {
  const { gains, actions, steps } = first!;
  const more = others.length === 0 ? "" : `, and ${others.length} more ${others.length > 1 ? "ways" : "way"}`;
  const { attached } = steps[0].statement;
  const by = attached && attached !== "unknown" ? `attaches ${attached.name}, which ` : "";
  return `${by}lets its holder ${gains} (${listWords(actions)})${more}`;
}

/** Where the other steps are allowed, and in whom they meet. */
function relatedOf({ steps: [first, ...others] }: Escalation, { definition }: Principal, at: Place) {
  const elsewhere = new Map(
    others.filter(({ statement }) => statement !== first.statement).map((step) => [step.statement, step]),
  );
  const holder = definition && elsewhere.size > 0 ? [{ role: "holder", at: { definition, path: "" } }] : [];
  const { usedAt } = first.statement;
  const use = usedAt.definition === at.definition ? [] : [{ role: "use", at: usedAt }];
  return [...[...elsewhere.values()].map(placeOf), ...holder, ...use];
}

const placeOf = ({ statement, word }: Granting) => ({ role: "step", at: word?.at ?? statement.writtenAt });

const adviceOn = ({ method: { kind, by }, steps }: Escalation): string =>
  steps[0].statement.attached
    ? "attach a policy that names what is needed"
    : kind === "role"
      ? "name the roles that it needs to pass"
      : `name what ${by} is needed on, or take it out`;
