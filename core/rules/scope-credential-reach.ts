import { judgesRolesOf } from "../privilege/role-law.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-credential-reach",
  topic: "scope",
  severity: "high",
  title: "Holder reaches every secret",
  why: "One leaked key opens everything that the others were kept apart for.",
  fix: "Give it on the secrets and keys that it needs.",
  silent: ["A right on a single secret, key or vault.", "Listing secrets without reading them."],
  controls: ["aws-fsbp:KMS.1", "aws-fsbp:KMS.2", "nist-800-53-r5:AC-6"],
  inspects: "roleGrant",
  reads: "stack",
  check: judgesRolesOf("secrets", "give it on the secrets and keys that are needed").check,
});
