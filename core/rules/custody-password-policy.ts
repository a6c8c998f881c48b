import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "custody-password-policy",
  topic: "custody",
  severity: "medium",
  title: "Password policy accepts weak passwords",
  why: "Short and reused passwords are the ones that lists of leaked passwords contain.",
  fix: "Demand length, and refuse what was used before.",
  silent: [
    "Kinds of characters, and an age after which people must change their passwords: NIST SP 800-63B advises against both.",
  ],
  controls: ["cis-aws-3.0:1.8", "cis-aws-3.0:1.9"],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("custody-password-policy"),
});
