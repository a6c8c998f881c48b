import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "existence-root-key",
  topic: "existence",
  severity: "critical",
  title: "Access key of the root user",
  why: "Whoever holds it owns the account: no policy, boundary or organisation rule within it holds them back.",
  fix: "Delete the key, and let a role do the work.",
  silent: ["Users whose name only contains the word."],
  controls: ["cis-aws-3.0:1.4", "aws-fsbp:IAM.4"],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("existence-root-key"),
});
