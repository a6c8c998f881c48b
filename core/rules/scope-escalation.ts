import { judgesRolesOf } from "../privilege/role-law.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-escalation",
  topic: "scope",
  severity: "high",
  title: "Holder can give itself more",
  why: "Whoever gets hold of its key has not what it may do, but what it may make itself.",
  fix: "Take out the right by which it gets more, or give it on the one account or role that it is needed on.",
  silent: [
    "A right on a single account, role or key.",
    "Holders that may do everything anyway: scope-admin speaks of those.",
  ],
  controls: ["cis-gcp-4.0:1.6", "nist-800-53-r5:AC-6"],
  inspects: "roleGrant",
  reads: "stack",
  check: judgesRolesOf("escalation", "give it on the one account, role or resource that it is needed on")
    .check,
});
