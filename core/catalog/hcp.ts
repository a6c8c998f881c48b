import { type Entries, docsAt, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-hcp@47cda4099f52");

/** Keys and tokens of HashiCorp's cloud. */
export const hcp: Entries = {
  hcp_service_principal_key: {
    kind: "client-secret",
    replacedBy: [trigger("rotate_triggers")],
    slots: 2,
    secret: { out: ["client_secret"] },
    verified: docs(
      "docs/resources/service_principal_key.md",
      "`rotate_triggers` (Map of String) A map of arbitrary string key/value pairs that will force recreation of the key when they change, enabling key based on external conditions such as a rotating timestamp.",
    ),
  },
  // It ends within hours, whatever one says.
  hcp_vault_cluster_admin_token: {
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/vault_cluster_admin_token.md",
      "`token` (String, Sensitive) The admin token of this HCP Vault cluster.",
    ),
  },
};
