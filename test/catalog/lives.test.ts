import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Plain, drawnFrom, variable } from "../core/stack-of.ts";
import { livesOf, wholeCatalog } from "./life-of.ts";
import { type Case, itLives } from "./life-cases.ts";

const FORMATS: readonly Case[] = [
  [
    "azurerm_key_vault_secret",
    { expiration_date: "2027-02-22T00:00:00Z" },
    "stored-secret, lives 90 days, not replaced",
  ],
  ["gitlab_project_access_token", { expires_at: "2027-01-23" }, "token, lives 60 days, manual"],
  [
    "azurerm_key_vault_managed_storage_account_sas_token_definition",
    { validity_period: "P1D" },
    "sas, lives 24 hours, not replaced",
  ],
  [
    "azuread_application_password",
    { end_date_relative: "4320h" },
    "client-secret, lives 180 days, not replaced",
  ],
  [
    "cloudflare_zero_trust_access_service_token",
    { duration: "2160h" },
    "client-secret, lives 90 days, not replaced",
  ],
  [
    "databricks_service_principal_secret",
    { lifetime: "7776000s" },
    "client-secret, lives 90 days, replaced every 90 days",
  ],
  ["tailscale_tailnet_key", { expiry: 3600 }, "token, lives 1 hour, not replaced"],
  [
    "vault_approle_auth_backend_role",
    { secret_id_ttl: 86400 },
    "client-secret, lives 24 hours, not replaced",
  ],
  ["vault_token", { ttl: "24h" }, "token, lives 24 hours, not replaced"],
  [
    "vault_pki_secret_backend_root_sign_intermediate",
    { ttl: 157680000 },
    "certificate-authority, lives 5 years, not replaced",
  ],
  ["vault_gcp_auth_backend_role", { token_max_ttl: 3600 }, "token, lives 1 hour, not replaced"],
  [
    "okta_auth_server_policy_rule",
    { access_token_lifetime_minutes: 1440 },
    "session, lives 24 hours, not replaced",
  ],
  [
    "mongodbatlas_service_account_secret",
    { secret_expires_after_hours: 2160 },
    "client-secret, lives 90 days, not replaced",
  ],
  ["twingate_service_account_key", { expiration_time: 30 }, "token, lives 30 days, not replaced"],
  [
    "mongodbatlas_x509_authentication_database_user",
    { months_until_expiration: 2 },
    "certificate, lives 60 days, not replaced",
  ],
  [
    "azurerm_app_service_certificate_order",
    { validity_in_years: 3, auto_renew: false },
    "certificate, lives 3 years, not replaced",
  ],
  ["descope_access_key", { expire_time: 1_803_254_400 }, "api-key, lives 90 days, manual"],
  ["launchdarkly_sdk_key", { expiry: 1_803_254_400_000 }, "api-key, lives 90 days, not replaced"],
  [
    "google_os_login_ssh_public_key",
    { expiration_time_usec: "1803254400000000" },
    "ssh-key, lives 90 days, not replaced",
  ],
  ["google_apigee_developer_app", { key_expires_in: "86400000" }, "api-key, lives 24 hours, not replaced"],
  [
    "azurerm_storage_account",
    { sas_policy: { expiration_period: "90.00:00:00", expiration_action: "Block" } },
    "sas, lives 90 days, not replaced",
  ],
];

const NEVER: readonly Case[] = [
  [
    "grafana_service_account_token",
    { seconds_to_live: 0 },
    "token, never ends by seconds_to_live, not replaced",
  ],
  ["harbor_robot_account", { duration: -1 }, "token, never ends by duration, not replaced"],
  [
    "postgresql_role",
    { login: true, password: drawnFrom("random_password.p", "result"), valid_until: "infinity" },
    "password, never ends by valid_until, coupled",
  ],
  [
    "cloudflare_access_service_token",
    { duration: "forever" },
    "client-secret, never ends by duration, not replaced",
  ],
  ["linode_token", { expiry: "9999-12-31T23:59:59Z" }, "token, never ends by expiry, manual"],
  [
    "authentik_token",
    { expires: "2027-01-01T00:00:00Z", expiring: false },
    "token, never ends by expiring, not replaced",
  ],
  [
    "authentik_token",
    { expires: "2027-01-23T00:00:00Z", expiring: true },
    "token, lives 60 days, not replaced",
  ],
  [
    "nexus_security_user_token",
    { enabled: true, expiration_enabled: false },
    "token, never ends by expiration_enabled, not replaced",
  ],
  [
    "oci_management_agent_management_agent_install_key",
    { is_unlimited: true },
    "token, never ends by is_unlimited, not replaced",
  ],
  ["netbird_setup_key", { name: "x" }, "token, never ends, not replaced"],
  [
    "vault_pki_secret_backend_cert",
    { not_after: "9999-12-31T23:59:59Z" },
    "certificate, never ends by not_after, not replaced",
  ],
  [
    "google_apigee_developer_app",
    { key_expires_in: -1 },
    "api-key, never ends by key_expires_in, not replaced",
  ],
  [
    "artifactory_access_token",
    { end_date_relative: "0s" },
    "token, never ends by end_date_relative, not replaced",
  ],
  ["azurerm_key_vault_secret", {}, "stored-secret, never ends, not replaced"],
  ["cloudflare_api_token", {}, "token, never ends, not replaced"],
];

const UNSET: readonly Case[] = [
  ["aws_appsync_api_key", {}, "api-key, lives 7 days by default, not replaced"],
  ["aws_ssm_activation", {}, "token, lives 24 hours by default, not replaced"],
  [
    "google_apigee_keystores_aliases_self_signed_cert",
    {},
    "certificate, lives 365 days by default, not replaced",
  ],
  ["azuread_service_principal_password", {}, "client-secret, lives 2 years by default, not replaced"],
  ["tfe_team_token", {}, "token, lives 2 years by default, not replaced"],
  ["tfe_scim_token", {}, "token, lives 365 days by default, not replaced"],
  ["cloudflare_access_application", {}, "session, lives 24 hours by default, not replaced"],
  ["tailscale_tailnet_key", {}, "token, lives 90 days by default, not replaced"],
  [
    "cloudflare_zero_trust_access_service_token",
    {},
    "client-secret, lives 365 days by default, not replaced",
  ],
  ["vault_token", {}, "token, lives 32 days by default, not replaced"],
  ["google_privateca_certificate", {}, "certificate, lives 10 years by default, not replaced"],
  [
    "digitalocean_container_registry_docker_credentials",
    {},
    "token, lives 50 years by default, not replaced",
  ],
  ["databricks_token", {}, "token, ends unknown, not replaced"],
];

const CONDITIONS: readonly Case[] = [
  [
    "aws_acmpca_certificate",
    { validity: { type: "DAYS", value: "90" } },
    "certificate, lives 90 days, not replaced",
  ],
  [
    "aws_acmpca_certificate",
    { validity: { type: "MONTHS", value: "6" } },
    "certificate, lives 180 days, not replaced",
  ],
  [
    "aws_acmpca_certificate",
    { validity: { type: "YEARS", value: "1" } },
    "certificate, lives 365 days, not replaced",
  ],
  [
    "aws_acmpca_certificate",
    { validity: { type: "ABSOLUTE", value: "1803254400" } },
    "certificate, lives 90 days, not replaced",
  ],
  [
    "aws_acmpca_certificate",
    { validity: { type: "END_DATE", value: "2027-01-23T00:00:00Z" } },
    "certificate, lives 60 days, not replaced",
  ],
  [
    "aws_acmpca_certificate",
    { validity: { type: variable("unit"), value: "1" } },
    "certificate, ends unknown, not replaced",
  ],
  [
    "aws_acmpca_certificate",
    {
      template_arn: "arn:aws:acm-pca:::template/RootCACertificate/V1",
      validity: { type: "YEARS", value: 10 },
    },
    "certificate-authority, lives 10 years, not replaced",
  ],
  [
    "tls_self_signed_cert",
    { validity_period_hours: 87600, is_ca_certificate: true },
    "certificate-authority, lives 10 years, replaced every 10 years",
  ],
  [
    "tls_self_signed_cert",
    { validity_period_hours: 87600, is_ca_certificate: variable("ca") },
    "perhaps certificate, lives 10 years, replaced every 10 years",
  ],
  ["vault_transit_secret_backend_key", { type: "ed25519" }, "signing-key, cannot end, not replaced"],
  ["aws_ssm_parameter", { type: "SecureString" }, "stored-secret, cannot end, not replaced"],
  [
    "kubernetes_secret_v1",
    { type: "kubernetes.io/service-account-token" },
    "token, cannot end, not replaced",
  ],
];

const NO_CREDENTIAL: readonly (readonly [type: string, attributes: Readonly<Record<string, Plain>>])[] = [
  ["aws_iam_access_key", { status: "Inactive" }],
  ["aws_ssm_parameter", { type: "String" }],
  ["aws_kms_key", { customer_master_key_spec: "RSA_4096" }],
  ["aws_kms_key", { key_usage: "SIGN_VERIFY" }],
  ["aws_kms_key", { custom_key_store_id: "cks-1" }],
  ["azurerm_api_management_subscription", {}],
  ["azurerm_automation_webhook", { enabled: false, expiry_time: "2099-01-01T00:00:00Z" }],
  ["google_kms_crypto_key", { version_template: { protection_level: "EXTERNAL_VPC" } }],
  ["google_kms_crypto_key", { purpose: "ASYMMETRIC_SIGN" }],
  ["google_kms_crypto_key", { import_only: true }],
  ["google_storage_hmac_key", { state: "INACTIVE" }],
  ["google_secret_manager_secret", { expire_time: "2027-01-01T00:00:00Z" }],
  ["kubernetes_secret_v1", { type: "Opaque" }],
  ["aws_iam_service_specific_credential", { service_name: "codecommit.amazonaws.com" }],
  ["azurerm_container_registry_token_password", {}],
  ["azurerm_storage_account", {}],
  ["azurerm_key_vault_certificate", { certificate: { contents: "…" } }],
  ["newrelic_api_access_key", { ingest_type: "BROWSER" }],
  ["random_password", { length: 32 }],
];

describe("lives by the catalog", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await wholeCatalog();
  });

  itLives("every format of time", FORMATS);
  itLives("every spelling of never", NEVER, { "random_password.p": { length: 32 } });
  itLives("the provider's default", UNSET);
  itLives("what another argument decides", CONDITIONS);

  for (const [type, attributes] of NO_CREDENTIAL) {
    it(`${type} with ${Object.keys(attributes).join(", ") || "nothing"} is no credential`, () => {
      assert.deepEqual(livesOf(catalog, `${type}.x`, { [`${type}.x`]: attributes }), []);
    });
  }

  it("tells two passwords of one token apart", () => {
    const address = "azurerm_container_registry_token_password.x";
    const declared = { [address]: { password1: { expiry: "2027-01-23T00:00:00Z" }, password2: {} } };
    assert.deepEqual(livesOf(catalog, address, declared), [
      "password, lives 60 days, manual",
      "password, never ends, manual",
    ]);
  });

  it("counts a shared access signature from its own start", () => {
    const address = "data.azurerm_storage_account_sas.x";
    const declared = { [address]: { start: "2026-12-01T00:00:00Z", expiry: "2026-12-01T08:00:00Z" } };
    assert.deepEqual(livesOf(catalog, address, declared), ["sas, lives 8 hours, not replaced"]);
  });
});
