import { isAllowed } from "../privilege/effect.ts";
import { narrowsWho } from "../privilege/narrowing.ts";
import { includeAnyone, isAnyone, isDeniedToOthers } from "../privilege/public.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type PolicyStatement } from "../privilege/statement.ts";
import { allOf, not } from "../privilege/words.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-public-trust",
  topic: "scope",
  severity: "critical",
  title: "Anybody may use it",
  why: "Every account of AWS, and for many resources everybody without any account, is let in.",
  fix: "Name the accounts, roles or services, or narrow the statement by a condition on the organization, the account, the network or the source.",
  silent: [
    "Conditions that narrow who asks: `aws:PrincipalOrgID`, `aws:PrincipalAccount`, `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceVpce`, `aws:SourceIp` that is not the whole internet. Operators with IfExists and ForAllValues do not narrow, for they hold where the key is missing.",
    "A statement of which the same document denies everything to everybody else.",
    "Resources that only their own network reaches: file systems, domains within a VPC, service networks.",
    "Policies of VPC endpoints, which grant nothing.",
  ],
  controls: ["nist-800-53-r5:AC-3", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-wildcard-action"],
  further: [judgesRolesOf("public", "name who is meant", true)],
  check(statement, context) {
    const { use, principals, conditions, enclosed } = statement;
    if ((use !== "resource" && use !== "trust" && use !== "key") || enclosed || !principals) return;
    const isPublic = allOf([
      isAllowed(statement),
      includeAnyone(principals),
      not(narrowsWho(conditions)),
      not(isDeniedToOthers(statement)),
    ]);
    if (isPublic === false) return;
    if (isPublic !== true) return context.undecided(principals.at, isPublic);
    const anyone = principals.known.flatMap(({ words }) => words.known).find(({ text }) => isAnyone(text));
    reportStatement(context, statement, anyone?.at ?? principals.at, message(statement), {
      fix: {
        text: "name who is meant, or narrow it by a condition such as aws:PrincipalOrgID or aws:SourceAccount",
      },
    });
  },
});

function message({ use, actions }: PolicyStatement): string {
  if (use === "trust") return "lets anybody assume the role";
  return actions && actions.known.length > 0
    ? `lets anybody perform ${listWords(actions.known)}`
    : "lets anybody in";
}
