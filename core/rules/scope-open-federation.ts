import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "scope-open-federation",
  topic: "scope",
  severity: "high",
  title: "Identities of strangers are let in",
  why: "The issuer of these tokens serves everybody: without a condition any of its users is let in.",
  fix: "Demand the subject, the audience and the organisation in a condition.",
  silent: ["Issuers that serve one organisation only."],
  controls: [],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("scope-open-federation"),
});
