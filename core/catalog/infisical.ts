import { SECOND, type Period } from "../period.ts";
import { type Entries, docsAt, instant, seconds, isNot, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "Infisical/terraform-provider-infisical@e64b1b7a4a61");

const A_MONTH: Period = { ms: 2_592_000 * SECOND };

/** Secrets and tokens of Infisical. */
export const infisical: Entries = {
  infisical_identity_universal_auth_client_secret: {
    kind: "client-secret",
    when: [isNot("is_revoked", true)],
    created: instant("created_at"),
    expires: [seconds("ttl", { never: [0] })],
    unset: "never",
    secret: { out: ["client_secret"] },
    verified: docs(
      "docs/resources/identity_universal_auth_client_secret.md",
      "`ttl` (Number) The lifetime for the client secret in seconds. Default: 0 - not expiring",
    ),
  },
  // Its life can be seen, and not be set.
  infisical_identity_token_auth_token: {
    kind: "token",
    created: instant("created_at"),
    secret: { out: ["token"] },
    verified: docs("docs/resources/identity_token_auth_token.md", "`token` (String, Sensitive) The token."),
  },
  // The tokens of who signs in by it.
  infisical_identity_universal_auth: {
    kind: "token",
    issues: true,
    expires: [seconds("access_token_max_ttl", { when: [isNot("access_token_max_ttl", 0)] })],
    unset: A_MONTH,
    verified: docs(
      "docs/resources/identity_universal_auth.md",
      "`access_token_max_ttl` (Number) The maximum lifetime for an access token in seconds. This value will be referenced at renewal time. Default: 2592000",
    ),
  },
  infisical_identity_oidc_auth: {
    kind: "token",
    issues: true,
    expires: [seconds("access_token_max_ttl", { when: [isNot("access_token_max_ttl", 0)] })],
    unset: A_MONTH,
    verified: docs(
      "docs/resources/identity_oidc_auth.md",
      "`access_token_max_ttl` (Number) The maximum lifetime for an access token in seconds. This value will be referenced at renewal time. Default: 2592000",
    ),
  },
  infisical_secret: {
    kind: "stored-secret",
    replacedBy: [counter("value_wo_version"), material("value")],
    secret: { in: ["value"] },
    verified: docs(
      "docs/resources/secret.md",
      "`value` (String, Sensitive) The value of the secret in plain text. This is required if `value_wo` is not set.",
      "`value_wo_version` (Number) Used together with value_wo to trigger an update. Increment this value when an update to the value_wo is required.",
    ),
  },
};
