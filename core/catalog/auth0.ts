import { type Path } from "../definition.ts";
import { type Entries, docsAt, instant, seconds, isNot, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "auth0/terraform-provider-auth0@a00b69214a6c");

const KEYS: readonly Path[] = [
  "private_key_jwt.credentials",
  "signed_request_object.credentials",
  "token_vault_privileged_access.credentials",
];

/** Secrets and keys of Auth0. Of its client credentials only those that are keys can end. */
export const auth0: Entries = {
  auth0_client_credentials: {
    pulumi: "auth0:index/clientCredentials:ClientCredentials",
    kind: "client-secret",
    blocks: KEYS,
    when: KEYS.map((path) => isNot(`${path}.parse_expiry_from_cert`, true)),
    expires: [instant("expires_at")],
    unset: "never",
    slots: 2,
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "docs/resources/client_credentials.md",
      "`expires_at` (String) The ISO 8601 formatted date representing the expiration of the credential. It is not possible to set this to never expire after it has been set.",
      "`parse_expiry_from_cert` (Boolean) Parse expiry from x509 certificate.",
      "### Nested Schema for `signed_request_object.credentials`",
      "### Nested Schema for `token_vault_privileged_access.credentials`",
    ),
  },
  auth0_connection_scim_token: {
    pulumi: "auth0:index/connectionScimToken:ConnectionScimToken",
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/connection_scim_token.md",
      "`token` (String, Sensitive) The SCIM bearer token value.",
    ),
  },
  // An edit of the map makes the key anew.
  auth0_connection_keys: {
    pulumi: "auth0:index/connectionKeys:ConnectionKeys",
    kind: "signing-key",
    replacedBy: [trigger("triggers")],
    verified: docs(
      "docs/resources/connection_keys.md",
      "`triggers` (Map of String) This is an arbitrary map, which when edited shall perform rotation of keys for the corresponding connection.",
    ),
  },
  auth0_encryption_key_manager: {
    pulumi: "auth0:index/encryptionKeyManager:EncryptionKeyManager",
    kind: "encryption-key",
    replacedBy: [trigger("key_rotation_id")],
    verified: docs(
      "docs/resources/encryption_key_manager.md",
      "`key_rotation_id` (String) If this value is changed, the encryption keys will be rotated. A UUID is recommended for the `key_rotation_id`.",
    ),
  },
  // The tokens that it issues.
  auth0_resource_server: {
    pulumi: "auth0:index/resourceServer:ResourceServer",
    kind: "token",
    issues: true,
    expires: [seconds("token_lifetime")],
    unset: "unknown",
    verified: docs(
      "docs/resources/resource_server.md",
      "`token_lifetime` (Number) Number of seconds during which access tokens issued for this resource server from the token endpoint remain valid.",
    ),
  },
  auth0_action: {
    pulumi: "auth0:index/action:Action",
    secret: { in: ["secrets.value"], writeOnly: ["secrets_wo.value"] },
    verified: docs("docs/resources/action.md", "`value` (String, Sensitive) Secret value."),
  },
  auth0_connection: {
    pulumi: "auth0:index/connection:Connection",
    secret: {
      in: [
        "options.client_secret",
        "options.configuration",
        "options.gateway_authentication.secret",
        "options.twilio_token",
      ],
    },
    verified: docs(
      "docs/resources/connection.md",
      "`client_secret` (String, Sensitive) The strategy's client secret.",
    ),
  },
  auth0_log_stream: {
    pulumi: "auth0:index/logStream:LogStream",
    secret: {
      in: [
        "sink.datadog_api_key",
        "sink.http_authorization",
        "sink.mixpanel_service_account_password",
        "sink.segment_write_key",
        "sink.splunk_token",
      ],
      writeOnly: ["sink.datadog_api_key_wo"],
    },
    verified: docs(
      "docs/resources/log_stream.md",
      "`datadog_api_key` (String, Sensitive) The Datadog API key. **Note:** For better security, consider using `datadog_api_key_wo` instead.",
    ),
  },
  auth0_user: {
    pulumi: "auth0:index/user:User",
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/user.md",
      "`password` (String, Sensitive) Initial password for this user. Required for non-passwordless connections (SMS and email).",
    ),
  },
};
