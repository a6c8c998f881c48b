import { type Entries, docsAt, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "PrefectHQ/terraform-provider-prefect@d7f1aa41637f");

/** Keys of Prefect. */
export const prefect: Entries = {
  // The key before it stays good for `old_key_expires_in_seconds`.
  prefect_service_account: {
    kind: "api-key",
    expires: [instant("api_key_expiration")],
    unset: "never",
    replacedBy: [trigger("api_key_keepers"), trigger("api_key_expiration")],
    slots: 2,
    secret: { out: ["api_key"] },
    verified: docs(
      "docs/resources/service_account.md",
      "`api_key_expiration` (String) Timestamp of the API Key expiration (RFC3339). If left as null, the API Key will not expire. Modify this attribute to force a key rotation.",
      "`api_key_keepers` (Map of String) A map of values that, if changed, will trigger a key rotation (but not a re-creation of the Service Account)",
    ),
  },
  prefect_user_api_key: {
    kind: "api-key",
    expires: [instant("expiration")],
    unset: "never",
    replacedBy: [trigger("expiration")],
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/user_api_key.md",
      "`expiration` (String) Expiration of the API key (RFC3339). If left as null, the API key will not expire. Modify this attribute to re-create the API key.",
    ),
  },
};
