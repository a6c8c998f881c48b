import { DAY } from "../period.ts";
import {
  type Entries,
  docsAt,
  secondsText,
  seconds,
  isNot,
  isOneOf,
  trigger,
  material,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "databricks/terraform-provider-databricks@684f44249824");

/** Tokens and secrets of Databricks. */
export const databricks: Entries = {
  // The workspace's maximum where nothing is said. A change of the comment, and its end, makes a new token.
  databricks_token: {
    pulumi: "databricks:index/token:Token",
    kind: "token",
    expires: [seconds("lifetime_seconds", { when: [isNot("lifetime_seconds", 0)] })],
    unset: "unknown",
    replacedBy: [trigger("comment"), provider({ period: [seconds("lifetime_seconds")] })],
    secret: { out: ["token_value"] },
    verified: {
      ...docs(
        "docs/resources/token.md",
        "`lifetime_seconds` - (Optional) (Integer) The lifetime of the token, in seconds.",
        "`comment` - (Optional) (String) Comment that will appear on the user's settings page for this token.",
      ),
      further: [docs("tokens/resource_token.go", "// ResourceToken refreshes token in case it's expired")],
    },
  },
  // Recreated once it has ended.
  databricks_obo_token: {
    pulumi: "databricks:index/oboToken:OboToken",
    kind: "token",
    expires: [seconds("lifetime_seconds")],
    unset: "never",
    replacedBy: [provider({ period: [seconds("lifetime_seconds")] })],
    secret: { out: ["token_value"] },
    verified: docs(
      "docs/resources/obo_token.md",
      "`lifetime_seconds` - (Integer, Optional) The number of seconds before the token expires. Token resource is re-created when it expires.",
    ),
  },
  // Made anew once it has ended.
  databricks_mws_workspaces: {
    pulumi: "databricks:index/mwsWorkspaces:MwsWorkspaces",
    kind: "token",
    blocks: ["token"],
    expires: [seconds("lifetime_seconds")],
    unset: { ms: 30 * DAY },
    replacedBy: [provider({ period: [seconds("token.lifetime_seconds")], every: { ms: 30 * DAY } })],
    secret: { out: ["token.token_value"] },
    verified: docs(
      "docs/resources/mws_workspaces.md",
      "`lifetime_seconds` - (Optional) Token expiry lifetime. By default its 2592000 (30 days).",
      "Tokens managed by `token {}` block are recreated when expired.",
    ),
  },
  // The tokens of those with whom data is shared.
  databricks_metastore: {
    pulumi: "databricks:index/metastore:Metastore",
    kind: "token",
    issues: true,
    when: [isOneOf("delta_sharing_scope", "INTERNAL_AND_EXTERNAL")],
    expires: [
      seconds("delta_sharing_recipient_token_lifetime_in_seconds", {
        when: [isNot("delta_sharing_recipient_token_lifetime_in_seconds", 0)],
      }),
    ],
    unset: "unknown",
    verified: docs(
      "docs/resources/metastore.md",
      "`delta_sharing_recipient_token_lifetime_in_seconds` - (Optional) Required along with `delta_sharing_scope`. Used to set expiration duration in seconds on recipient data access tokens. Defaults to 31536000 (1 year).",
    ),
  },
  databricks_service_principal_secret: {
    pulumi: "databricks:index/servicePrincipalSecret:ServicePrincipalSecret",
    kind: "client-secret",
    expires: [secondsText("lifetime")],
    unset: { ms: 730 * DAY },
    replacedBy: [
      trigger("time_rotating"),
      provider({ period: [secondsText("lifetime")], every: { ms: 730 * DAY } }),
    ],
    slots: 5,
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/service_principal_secret.md",
      "`lifetime` (Optional, string) - The lifetime of the secret in seconds formatted as `NNNNs`.",
      "`time_rotating` - (Optional, string) - Changing this argument forces recreation of the secret.",
    ),
  },
  databricks_secret: {
    pulumi: "databricks:index/secret:Secret",
    kind: "stored-secret",
    replacedBy: [material("string_value")],
    secret: { in: ["string_value"] },
    verified: docs(
      "docs/resources/secret.md",
      "`string_value` - (Required) (String) super secret sensitive value.",
    ),
  },
  databricks_git_credential: {
    pulumi: "databricks:index/gitCredential:GitCredential",
    secret: { in: ["personal_access_token"] },
    verified: docs(
      "docs/resources/git_credential.md",
      "`personal_access_token` - (Optional, required for some Git providers) The personal access token used to authenticate to the corresponding Git provider.",
    ),
  },
  databricks_storage_credential: {
    pulumi: "databricks:index/storageCredential:StorageCredential",
    secret: {
      in: [
        "azure_service_principal.client_secret",
        "cloudflare_api_token.secret_access_key",
        "gcp_service_account_key.private_key",
      ],
    },
    verified: docs(
      "docs/resources/storage_credential.md",
      "`client_secret` - The client secret generated for the above app ID in AAD. **This field is redacted on output**",
    ),
  },
  // A new secret takes a new integration.
  databricks_custom_app_integration: {
    pulumi: "databricks:index/customAppIntegration:CustomAppIntegration",
    secret: { out: ["client_secret"] },
    verified: docs(
      "docs/resources/custom_app_integration.md",
      "`client_secret` - OAuth client-secret generated by the Databricks if this is a confidential OAuth app.",
    ),
  },
  // Names of secrets in the scope, not their values.
  databricks_mount: {
    pulumi: "databricks:index/mount:Mount",
    secret: { harmless: ["abfs.client_secret_key", "adl.client_secret_key", "wasb.token_secret_key"] },
    verified: docs(
      "docs/resources/mount.md",
      "`client_secret_key` - (Required) (String) This is the secret key in which your service principal/enterprise app client secret will be stored.",
      "`token_secret_key` - (Required) (String) This is the secret key in which your auth type token is stored.",
    ),
  },
};
