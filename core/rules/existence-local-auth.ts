import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "existence-local-auth",
  topic: "existence",
  severity: "medium",
  title: "Service accepts keys or passwords of its own",
  why: "Such a key belongs to nobody, passes by every rule of the identity provider, and works until somebody thinks of replacing it.",
  fix: "Let people and programs in by their identity, and switch the other way off.",
  silent: [
    "Services that have no other way in.",
    "A way without keys that is not switched on, such as logins to a database by IAM, an identity of an app, or client certificates: it would not close the other.",
    "Names of administrators: a name is no secret.",
    "A way that is on by default weighs one severity less than one that somebody switched on.",
  ],
  controls: ["cis-azure-3.0:4.4", "aws-fsbp:AppSync.5"],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("existence-local-auth"),
});
