import { type Entries, docsAt, instant, goDuration, seconds, days, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "jfrog/terraform-provider-artifactory@1616e9f66729");
const tokenDocs = docsAt("2026-11-25", "jfrog/terraform-provider-artifactory@5f303fa2a72d");

/** Tokens and keys of Artifactory. */
export const artifactory: Entries = {
  // The instance decides where nothing is said.
  artifactory_scoped_token: {
    pulumi: "artifactory:index/scopedToken:ScopedToken",
    kind: "token",
    expires: [seconds("expires_in", { never: [0] })],
    unset: "unknown",
    secret: { out: ["access_token", "reference_token", "refresh_token"] },
    verified: docs(
      "docs/resources/scoped_token.md",
      "`expires_in` (Number) The amount of time, in seconds, it would take for the token to expire.",
    ),
  },
  // Gone from the provider, for the one above. A change of anything makes a new one.
  artifactory_access_token: {
    kind: "token",
    expires: [instant("end_date"), goDuration("end_date_relative", { never: ["0s", "0m", "0h"] })],
    unset: "unknown",
    replacedBy: [trigger("end_date")],
    secret: { out: ["access_token", "refresh_token"] },
    verified: tokenDocs(
      "docs/resources/access_token.md",
      "`end_date` - (Optional) The end date which the token is valid until, formatted as a RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
      "`end_date_relative` - (Optional) A relative duration for which the token is valid until, for example `240h` (10 days) or `2400h30m`.",
      "### Create token with no expiry",
      'end_date_relative = "0s"',
    ),
  },
  artifactory_api_key: {
    pulumi: "artifactory:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["api_key"] },
    verified: docs("docs/resources/api_key.md", "`api_key` - The API key. Deprecated."),
  },
  artifactory_password_expiration_policy: {
    pulumi: "artifactory:index/passwordExpirationPolicy:PasswordExpirationPolicy",
    passwordAge: { most: days("password_max_age"), unset: "unknown" },
    verified: docs(
      "docs/resources/password_expiration_policy.md",
      "`password_max_age` (Number) Password expires every N days. The time interval in which users will be obligated to change their password.",
    ),
  },
  artifactory_keypair: {
    pulumi: "artifactory:index/keypair:Keypair",
    secret: { in: ["private_key", "passphrase"] },
    verified: docs(
      "docs/resources/keypair.md",
      "`private_key` - (Required, Sensitive)  - Private key. PEM format will be validated. Must not include extranous spaces or tabs.",
    ),
  },
  artifactory_certificate: {
    pulumi: "artifactory:index/certificate:Certificate",
    secret: { in: ["content"] },
    verified: docs("docs/resources/certificate.md"),
  },
  artifactory_user: {
    pulumi: "artifactory:index/user:User",
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/user.md",
      "`password` (String, Sensitive) (Optional, Sensitive) Password for the user.",
    ),
  },
  artifactory_managed_user: {
    pulumi: "artifactory:index/managedUser:ManagedUser",
    secret: { in: ["password"] },
    verified: docs("docs/resources/managed_user.md", "`password` (String, Sensitive) Password for the user."),
  },
};
