import { type Entries, type Entry, docsAt, instant, material, provider, seconds, trigger } from "./entry.ts";
import { type CredentialKind } from "./kinds.ts";

const docs = docsAt("2026-11-25", "DopplerHQ/terraform-provider-doppler@b66941cfae3c");

/** What lies elsewhere, and Doppler replaces. That it counts in seconds stands in the name alone. */
const rotated = (kind: CredentialKind): Entry => ({
  kind,
  replacedBy: [provider({ period: [seconds("rotation_period_sec")] })],
  verified: "none",
});

/** Tokens and secrets of Doppler. */
export const doppler: Entries = {
  // A change of the end makes a new one.
  doppler_service_account_token: {
    pulumi: "doppler:index/serviceAccountToken:ServiceAccountToken",
    kind: "token",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["api_key"] },
    verified: docs(
      "docs/resources/service_account_token.md",
      "`expires_at` (String) The datetime at which the API token should expire. If not provided, the API token will remain valid indefinitely unless manually revoked",
      'expires_at = "2024-05-30T11:00:00.000Z"',
    ),
  },
  doppler_service_token: {
    pulumi: "doppler:index/serviceToken:ServiceToken",
    kind: "token",
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/service_token.md",
      "`key` (String, Sensitive) The key for the Doppler service token",
    ),
  },
  doppler_secret: {
    pulumi: "doppler:index/secret:Secret",
    kind: "stored-secret",
    replacedBy: [material("value")],
    secret: { in: ["value"], out: ["computed"] },
    verified: docs("docs/resources/secret.md", "`value` (String, Sensitive) The raw secret value"),
  },
  // The tokens of who signs in by it.
  doppler_service_account_identity: {
    kind: "token",
    issues: true,
    expires: [seconds("ttl_seconds")],
    verified: docs(
      "docs/resources/service_account_identity.md",
      "`ttl_seconds` (Number) The amount of time, in seconds, that auth tokens for this identity will be valid",
    ),
  },
  doppler_rotated_secret_aws_iam_user_keys: rotated("access-key"),
  doppler_rotated_secret_aws_mssql: rotated("password"),
  doppler_rotated_secret_aws_mysql: rotated("password"),
  doppler_rotated_secret_aws_postgres: rotated("password"),
  doppler_rotated_secret_cloudflare_tokens: rotated("token"),
  doppler_rotated_secret_gcp_cloudsql: rotated("password"),
  doppler_rotated_secret_gcp_service_account_keys: rotated("service-account-key"),
  doppler_rotated_secret_mongodb_atlas: rotated("password"),
  doppler_rotated_secret_openai: rotated("api-key"),
  doppler_rotated_secret_sendgrid: rotated("api-key"),
  doppler_rotated_secret_twilio: rotated("api-key"),
};
