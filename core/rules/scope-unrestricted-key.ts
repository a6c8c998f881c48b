import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "scope-unrestricted-key",
  topic: "scope",
  severity: "medium",
  title: "API key works from anywhere, for everything",
  why: "Such keys stand in web pages and apps, where anybody finds them.",
  fix: "Say which programs, addresses and services the key is for.",
  silent: ["Keys that say one of the two: from where, or for what, is judged apart."],
  controls: ["cis-gcp-4.0:1.13", "cis-gcp-4.0:1.14"],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("scope-unrestricted-key"),
});
