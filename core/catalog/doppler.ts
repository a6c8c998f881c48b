import { type Entries, docsAt, instant, trigger, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "DopplerHQ/terraform-provider-doppler@b66941cfae3c");

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
};
