import { judgesPublicStatements } from "../privilege/public-law.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "scope-public-trust",
  topic: "scope",
  severity: "critical",
  title: "Anybody may use it",
  why: "Every account of AWS, and for many resources everybody without any account, is let in.",
  fix: "Name the accounts, roles or services, or narrow the statement by a condition on the organization, the account, the network or the source.",
  silent: [
    "Conditions that narrow who asks: `aws:PrincipalOrgID`, `aws:PrincipalAccount`, `aws:SourceArn`, `aws:SourceAccount`, `aws:SourceVpce`, `aws:SourceIp` that is not the whole internet, the KMS key that objects are written with; and of a provider of logins that serves everybody, the application. Names of accounts, organizations and networks count where they are whole, and not as patterns. Operators with IfExists and ForAllValues do not narrow, for they hold where the key is missing.",
    "A statement of which the same document denies everything to everybody else.",
    "Resources that only their own network reaches, or that know their users by themselves: file systems, domains within a VPC or with fine-grained access control, service networks.",
    "Methods and routes of an API that ask nobody who they are: that is what a public API is for.",
    "Roles by which a service of Google is published to its callers, such as `roles/run.invoker`.",
    "Policies of VPC endpoints, which grant nothing.",
    "Policies of encryption keys: custody-open-key-policy speaks of those.",
  ],
  controls: ["nist-800-53-r5:AC-3", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-wildcard-action"],
  further: [
    judgesRolesOf("public", "name who is meant", true),
    { inspects: "setting", check: judgesSettingsOf("scope-public-trust") },
  ],
  check: judgesPublicStatements(["resource", "trust"]),
});
