import { type Action, type ActionTable } from "../privilege/actions.ts";
import { isEveryAction, isWideWord } from "../privilege/action-words.ts";
import { isPermitted } from "../privilege/permitted.ts";
import { isAllowed } from "../privilege/effect.ts";
import { narrowsWhat } from "../privilege/narrowing.ts";
import { shouldNameResource } from "../privilege/resource-level.ts";
import { coverAllOf, coverEverything } from "../privilege/resources.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type Words } from "../privilege/statement.ts";
import { allOf, anyOf, not } from "../privilege/words.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-wildcard-resource",
  topic: "scope",
  severity: "medium",
  title: "Policy allows an action on every resource",
  why: "What is meant for one thing works on all of them, in every application of the account.",
  fix: "Name the resources, or narrow the statement by a condition on their tags, their account or the service in between.",
  silent: [
    "Actions that can be allowed on every resource only.",
    "Actions that list, describe, or read what is said about a resource, and not what it keeps.",
    "What the guides of AWS allow so: writing one's own logs, network interfaces of functions, an instance's reports to Systems Manager, service-linked roles.",
    "Statements that a condition narrows to some resources or to one service: `aws:ResourceTag`, `kms:ViaService`, `iam:PassedToService`.",
    "Actions that the policy lists under `grants.wildcards`.",
    "Policies of resources and keys, where `*` is the resource itself, and trust policies.",
  ],
  controls: ["aws-fsbp:KMS.1", "aws-fsbp:KMS.2", "nist-800-53-r5:AC-6", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  further: [judgesRolesOf("wild-resource", "list the resources that are needed")],
  check(statement, context) {
    const { catalog, policy, undecided } = context;
    const { use, attached, actions, resources, conditions } = statement;
    if (!catalog.actions || !actions || !resources || attached || use !== "identity") return;
    const table = catalog.actions;
    // Of those statements scope-wildcard-action speaks.
    if (actions.known.some((word) => isWideWord(word, table) === true)) return;
    const named = namedActions(actions, table).filter(
      ({ service, name }) => !isPermitted(`${service}:${name}`, policy.grants),
    );
    const everywhere = coverEverything(resources);
    const truths = named.map((action) => (everywhere === true ? true : coverAllOf(resources, action)));
    const wide = named.filter((_, i) => truths[i] === true);
    const isWide = anyOf([...truths, ...(actions.open && everywhere !== false ? [actions.open.reason] : [])]);
    const isBad = allOf([isAllowed(statement), isWide, not(narrowsWhat(conditions))]);
    if (isBad === false) return;
    if (isBad !== true) return undecided(resources.at, isBad);
    const names = wide.map(({ service, name }) => `${service}:${name}`);
    reportStatement(context, statement, resources.at, `allows ${listWords(names)} on every resource`, {
      fix: { text: advice(wide) },
    });
  },
});

/** The actions that should name what they may touch. */
const namedActions = ({ known }: Words, table: ActionTable): Action[] => [
  ...new Set(
    known
      .filter(({ text, partial }) => !partial && !isEveryAction(text))
      .flatMap(({ text }) => table.expand(text).filter(shouldNameResource)),
  ),
];

function advice(actions: readonly Action[]): string {
  const types = [
    ...new Set(
      actions.flatMap(({ resources }) =>
        resources
          .filter((each, _, all) => each.isRequired || !all.some(({ isRequired }) => isRequired))
          .map(({ name }) => name),
      ),
    ),
  ];
  return types.length > MOST_KINDS
    ? "name the resources it is needed on"
    : `name the ${listWords(types)} it is needed on`;
}

/** Tags are put on dozens of kinds. */
const MOST_KINDS = 3;
