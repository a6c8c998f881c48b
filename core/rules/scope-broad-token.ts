import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "scope-broad-token",
  topic: "scope",
  severity: "medium",
  title: "Token may do more than one thing needs",
  why: "Whoever copies it may do all of that, under the name of somebody else.",
  fix: "Give the token the narrowest role and scopes that its user needs, on the resources it needs.",
  silent: [
    "Tokens of which nobody can say what they may do: their provider has no scopes.",
    "Stored access policies of a storage account: they make no token, and a change of them revokes those that name them.",
    "Tokens of service accounts that are mounted where nobody says so, and accounts that have a name of their own.",
    "Certificates for `*.example.com`: they are for one team's names.",
  ],
  controls: [],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("scope-broad-token"),
});
