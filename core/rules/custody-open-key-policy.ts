import { judgesPublicStatements } from "../privilege/public-law.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "custody-open-key-policy",
  topic: "custody",
  severity: "critical",
  title: "Key policy lets anybody use the key",
  why: "What the key encrypts is as open as the key, whoever may read the data itself.",
  fix: "Name the accounts and roles that use the key, or narrow the statement by kms:CallerAccount or aws:PrincipalOrgID.",
  silent: [
    "The default statement, by which the account's own policies decide: its principal is the account.",
    "Statements that a condition narrows to an account, an organisation or a service: `kms:CallerAccount`, `aws:PrincipalOrgID`.",
  ],
  controls: ["nist-800-53-r5:AC-3", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-wildcard-action"],
  check: judgesPublicStatements(["key"]),
});
