import { type Entries, docsAt, instant, seconds, trigger, material } from "./entry.ts";

const docs = docsAt("2026-11-25", "Kong/terraform-provider-konnect@b65c9ae36053");

/** Tokens of Konnect. */
export const konnect: Entries = {
  konnect_system_account_access_token: {
    kind: "token",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/system_account_access_token.md",
      "`expires_at` (String) Timestamp of when the system account access token will expire. Requires replacement if changed.",
    ),
  },
  konnect_gateway_key_auth: {
    kind: "api-key",
    expires: [seconds("ttl")],
    unset: "never",
    replacedBy: [material("key")],
    secret: { in: ["key"] },
    verified: docs(
      "docs/resources/gateway_key_auth.md",
      "`ttl` (Number) key-auth ttl in seconds. Requires replacement if changed.",
      "`key` (String) Requires replacement if changed.",
    ),
  },
};
