import { isAllowed } from "../privilege/effect.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type PolicyStatement, type Principals, type Words } from "../privilege/statement.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-inverted",
  topic: "scope",
  severity: "high",
  title: "Policy allows all but what it lists",
  why: "Every action, resource or principal that is added later is allowed without anybody deciding it.",
  fix: "List what is allowed, or deny what must not be; NotAction, NotResource and NotPrincipal are for denials.",
  silent: [
    "Denials with NotAction, NotResource or NotPrincipal.",
    "Permissions boundaries, service control policies and policies of VPC endpoints: they grant nothing.",
  ],
  controls: ["nist-800-53-r5:AC-6", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-wildcard-action", "scope-wildcard-resource"],
  check(statement, context) {
    if (!GRANTS.has(statement.use) || statement.attached) return;
    const { writtenAt, notActions, notResources, notPrincipals } = statement;
    const at = (notActions ?? notResources ?? notPrincipals)?.at;
    const allowed = isAllowed(statement);
    if (!at || allowed === false) return;
    const exceptions = exceptionsOf(statement);
    if (allowed !== true) return context.undecided(at, allowed);
    if (exceptions.length === 0) return context.undecided(writtenAt, openOf(statement)!);
    reportStatement(context, statement, at, `allows ${exceptions.join(", ")}`, {
      fix: { text: "list what is allowed instead of what is not" },
    });
  },
});

const GRANTS: ReadonlySet<string> = new Set(["identity", "resource", "trust", "key"]);

/** What is allowed but for the exceptions; of an element that may not be there, nothing can be said. */
function exceptionsOf({ notActions, notResources, notPrincipals }: PolicyStatement): string[] {
  return [
    ...(notActions && isThere(notActions) ? [`every action but ${listWords(notActions.known)}`] : []),
    ...(notResources && isThere(notResources) ? [`every resource but ${listWords(notResources.known)}`] : []),
    ...(notPrincipals && notPrincipals.known.length > 0
      ? [`everybody but ${listWords(notPrincipals.known.flatMap(({ words }) => words.known))}`]
      : []),
  ];
}

const isThere = ({ known }: Words): boolean => known.length > 0;

const openOf = ({ notActions, notResources, notPrincipals }: PolicyStatement) =>
  [notActions, notResources, notPrincipals].find((each: Words | Principals | undefined) => each?.open)?.open
    ?.reason;
