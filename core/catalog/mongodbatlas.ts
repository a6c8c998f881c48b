import { MONTH } from "../period.ts";
import {
  type Entries,
  type Entry,
  docsAt,
  instant,
  hours,
  months,
  isAnySet,
  isUnset,
  material,
  counter,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "mongodb/terraform-provider-mongodbatlas@468253dbf681");

const CONNECTION_STRINGS: Entry = {
  secret: {
    harmless: [
      "connection_strings.private_endpoint.connection_string",
      "connection_strings.private_endpoint.srv_connection_string",
      "connection_strings.private_endpoint.srv_shard_optimized_connection_string",
    ],
  },
  verified: docs(
    "docs/resources/advanced_cluster.md",
    "`connection_strings.private_endpoint[#].connection_string` - Private-endpoint-aware `mongodb://`connection string for this private endpoint.",
    "The `mongodb+srv` protocol tells the driver to look up the seed list of hosts in DNS .",
  ),
};

/** Programmatic keys of MongoDB Atlas cannot end; its service accounts must. */
export const mongodbatlas: Entries = {
  mongodbatlas_service_account: {
    pulumi: "mongodbatlas:index/serviceAccount:ServiceAccount",
    kind: "client-secret",
    created: instant("created_at"),
    expires: [hours("secret_expires_after_hours")],
    unset: "unknown",
    slots: 2,
    secret: { out: ["secrets.secret"] },
    verified: docs(
      "docs/resources/service_account.md",
      "`secret_expires_after_hours` (Number) The expiration time of the new Service Account secret, provided in hours.",
    ),
  },
  mongodbatlas_service_account_secret: {
    pulumi: "mongodbatlas:index/serviceAccountSecret:ServiceAccountSecret",
    kind: "client-secret",
    created: instant("created_at"),
    expires: [hours("secret_expires_after_hours")],
    slots: 2,
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/service_account_secret.md",
      "`secret_expires_after_hours` (Number) The expiration time of the new Service Account secret, provided in hours.",
    ),
  },
  mongodbatlas_project_service_account: {
    pulumi: "mongodbatlas:index/projectServiceAccount:ProjectServiceAccount",
    kind: "client-secret",
    created: instant("created_at"),
    expires: [hours("secret_expires_after_hours")],
    unset: "unknown",
    slots: 2,
    secret: { out: ["secrets.secret"] },
    verified: docs(
      "docs/resources/project_service_account.md",
      "`secret_expires_after_hours` (Number) The expiration time of the new Service Account secret, provided in hours.",
    ),
  },
  mongodbatlas_project_service_account_secret: {
    pulumi: "mongodbatlas:index/projectServiceAccountSecret:ProjectServiceAccountSecret",
    kind: "client-secret",
    created: instant("created_at"),
    expires: [hours("secret_expires_after_hours")],
    slots: 2,
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/project_service_account_secret.md",
      "`secret_expires_after_hours` (Number) The expiration time of the new Service Account secret, provided in hours.",
    ),
  },
  // What is made with the organisation: a service account, or a programmatic key, which cannot end.
  mongodbatlas_organization: {
    pulumi: "mongodbatlas:index/organization:Organization",
    kind: "client-secret",
    blocks: ["service_account"],
    expires: [hours("secret_expires_after_hours")],
    secret: { out: ["private_key", "service_account.secrets.secret"] },
    verified: docs(
      "docs/resources/organization.md",
      "`secret_expires_after_hours` - (Required) The expiration time of the new Service Account secret, provided in hours.",
      "`secret` - (Sensitive) The secret for the Service Account. It will be returned only the first time after creation.",
    ),
  },
  mongodbatlas_ai_model_api_key: {
    pulumi: "mongodbatlas:index/aiModelApiKey:AiModelApiKey",
    kind: "api-key",
    created: instant("created_at"),
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/ai_model_api_key.md",
      "`created_at` (String) UTC date when the API key was created. This parameter is formatted as an ISO 8601 timestamp.",
      "`secret` (String, Sensitive) The full API key secret used for interacting with the embedding / reranking service.",
    ),
  },
  mongodbatlas_api_key: {
    pulumi: "mongodbatlas:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["private_key"] },
    verified: docs("docs/resources/api_key.md"),
  },
  mongodbatlas_project_api_key: {
    pulumi: "mongodbatlas:index/projectApiKey:ProjectApiKey",
    kind: "api-key",
    secret: { out: ["private_key"] },
    verified: docs("docs/resources/project_api_key.md"),
  },
  // Only where Atlas makes the certificate; of one's own authority the certificates are not known here.
  mongodbatlas_x509_authentication_database_user: {
    pulumi: "mongodbatlas:index/x509AuthenticationDatabaseUser:X509AuthenticationDatabaseUser",
    kind: "certificate",
    when: [isUnset("customer_x509_cas")],
    expires: [months("months_until_expiration")],
    unset: { ms: 3 * MONTH },
    max: { ms: 24 * MONTH },
    secret: { in: ["customer_x509_cas"], out: ["current_certificate"] },
    verified: docs(
      "docs/resources/x509_authentication_database_user.md",
      "`months_until_expiration` - (Required) A number of months that the created certificate is valid for before expiry, up to 24 months. By default is 3.",
    ),
  },
  mongodbatlas_database_user: {
    pulumi: "mongodbatlas:index/databaseUser:DatabaseUser",
    kind: "password",
    when: [isAnySet("password", "password_wo")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/database_user.md",
      "`password` - (Optional) User's initial password. Only applicable for password-based authentication. Conflicts with `password_wo`.",
      "`password_wo_version` - (Optional) Integer that triggers an update of `password_wo`.",
    ),
  },
  mongodbatlas_encryption_at_rest: {
    pulumi: "mongodbatlas:index/encryptionAtRest:EncryptionAtRest",
    secret: {
      in: [
        "aws_kms_config.access_key_id",
        "aws_kms_config.secret_access_key",
        "azure_key_vault_config.secret",
        "google_cloud_kms_config.service_account_key",
      ],
      harmless: ["azure_key_vault_config.key_identifier"],
    },
    verified: docs(
      "docs/resources/encryption_at_rest.md",
      "`key_identifier` (String, Sensitive) Web address with a unique key that identifies for your Azure Key Vault.",
      "`secret_access_key` (String, Sensitive) Human-readable label of the Identity and Access Management (IAM) secret access key with permissions required to access your Amazon Web Services (AWS) customer master key.",
    ),
  },
  mongodbatlas_third_party_integration: {
    pulumi: "mongodbatlas:index/thirdPartyIntegration:ThirdPartyIntegration",
    secret: {
      in: ["api_key", "microsoft_teams_webhook_url", "password", "routing_key", "secret", "service_key"],
      harmless: ["service_discovery"],
    },
    verified: docs(
      "docs/resources/third_party_integration.md",
      "`api_key` - Your API Key.",
      "`service_discovery` - Indicates which service discovery method is used, either file or http.",
    ),
  },
  // Addresses, without a user or a password.
  mongodbatlas_advanced_cluster: {
    pulumi: "mongodbatlas:index/advancedCluster:AdvancedCluster",
    ...CONNECTION_STRINGS,
  },
  mongodbatlas_cluster: { pulumi: "mongodbatlas:index/cluster:Cluster", ...CONNECTION_STRINGS },
  "data.mongodbatlas_advanced_cluster": CONNECTION_STRINGS,
  "data.mongodbatlas_cluster": CONNECTION_STRINGS,
};
