import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Plain, drawnFrom, variable } from "../core/stack-of.ts";
import { livesOf, wholeCatalog } from "./life-of.ts";

type Case = readonly [type: string, attributes: Readonly<Record<string, Plain>>, life: string];

const FORMATS: readonly Case[] = [
  [
    "azurerm_key_vault_secret",
    { expiration_date: "2027-02-22T00:00:00Z" },
    "stored-secret, lives 90 days, not replaced",
  ],
  ["gitlab_project_access_token", { expires_at: "2027-01-23" }, "token, lives 60 days, not replaced"],
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
    "client-secret, lives 90 days, not replaced",
  ],
  ["tailscale_tailnet_key", { expiry: 3600 }, "token, lives 1 hour, not replaced"],
  [
    "vault_approle_auth_backend_role",
    { secret_id_ttl: 86400 },
    "client-secret, lives 24 hours, not replaced",
  ],
  ["vault_token", { ttl: "24h" }, "token, lives 24 hours, not replaced"],
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
  ["descope_access_key", { expire_time: 1_803_254_400 }, "api-key, lives 90 days, not replaced"],
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
  ["linode_token", { expiry: "9999-12-31T23:59:59Z" }, "token, never ends by expiry, not replaced"],
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
  ["azurerm_key_vault_secret", {}, "stored-secret, never ends, not replaced"],
  ["cloudflare_api_token", {}, "token, never ends, not replaced"],
];

const UNSET: readonly Case[] = [
  ["aws_appsync_api_key", {}, "api-key, lives 7 days by default, not replaced"],
  ["azuread_service_principal_password", {}, "client-secret, lives 2 years by default, not replaced"],
  ["tfe_team_token", {}, "token, lives 2 years by default, not replaced"],
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

const CLOCK = { "time_rotating.t": { rotation_days: 60 } };
const moves = { rotation: drawnFrom("time_rotating.t", "id") };

const REPLACED: readonly Case[] = [
  [
    "google_service_account_key",
    { keepers: moves },
    "service-account-key, cannot end, replaced every 60 days",
  ],
  [
    "azuread_application_password",
    { rotate_when_changed: moves },
    "client-secret, lives 2 years by default, replaced every 60 days",
  ],
  [
    "hcp_service_principal_key",
    { rotate_triggers: moves },
    "client-secret, cannot end, replaced every 60 days",
  ],
  [
    "snowflake_user_programmatic_access_token",
    { keeper: moves.rotation },
    "token, lives 15 days by default, replaced every 60 days",
  ],
  [
    "databricks_service_principal_secret",
    { time_rotating: moves.rotation },
    "client-secret, lives 2 years by default, replaced every 60 days",
  ],
  ["azurerm_key_vault_secret", { value_wo_version: 3 }, "stored-secret, never ends, manual"],
  [
    "cloudflare_zero_trust_access_service_token",
    { client_secret_version: 2 },
    "client-secret, lives 365 days by default, manual",
  ],
  [
    "gitlab_personal_access_token",
    { rotation_configuration: { expiration_days: 30, rotate_before_days: 7 } },
    "token, lives 30 days, replaced every 23 days",
  ],
  [
    "grafana_cloud_access_policy_rotating_token",
    { expire_after: "720h", early_rotation_window: "24h" },
    "token, lives 30 days, replaced every 29 days",
  ],
  [
    "grafana_service_account_rotating_token",
    { seconds_to_live: 864000, early_rotation_window_seconds: 86400 },
    "token, lives 10 days, replaced every 9 days",
  ],
  [
    "tls_locally_signed_cert",
    { validity_period_hours: 2160, early_renewal_hours: 720 },
    "certificate, lives 90 days, replaced every 60 days",
  ],
  [
    "vault_pki_secret_backend_cert",
    { ttl: "720h", auto_renew: true, min_seconds_remaining: 604800 },
    "certificate, lives 30 days, replaced every 23 days",
  ],
  ["vault_pki_secret_backend_cert", { ttl: "720h" }, "certificate, lives 30 days, not replaced"],
  ["acme_certificate", {}, "certificate, ends unknown, replaced every 200 days"],
  ["acme_certificate", { min_days_remaining: -1 }, "certificate, ends unknown, not replaced"],
  [
    "argocd_project_token",
    { expires_in: "168h", renew_before: "84h" },
    "token, lives 7 days, replaced every 3 days 12 hours",
  ],
  ["argocd_project_token", { renew_after: "168h" }, "token, never ends, replaced every 7 days"],
  ["aws_kms_key", {}, "encryption-key, cannot end, not replaced"],
  ["aws_kms_key", { enable_key_rotation: true }, "encryption-key, cannot end, replaced every 365 days"],
  [
    "aws_kms_key",
    { enable_key_rotation: true, rotation_period_in_days: 90 },
    "encryption-key, cannot end, replaced every 90 days",
  ],
  [
    "aws_kms_key",
    { enable_key_rotation: false, rotation_period_in_days: 90 },
    "encryption-key, cannot end, inert",
  ],
  [
    "google_kms_crypto_key",
    { rotation_period: "7776000s" },
    "encryption-key, cannot end, replaced every 90 days",
  ],
  ["vault_transit_secret_backend_key", { auto_rotate_period: 0 }, "encryption-key, cannot end, not replaced"],
  [
    "vault_database_secret_backend_static_role",
    { rotation_period: 3600 },
    "password, cannot end, replaced every 1 hour",
  ],
  [
    "vault_database_secret_backend_static_role",
    { rotation_schedule: "0 0 * * SAT" },
    "password, cannot end, replaced every 7 days",
  ],
  [
    "vault_ldap_secret_backend_static_role",
    { rotation_period: 60, disable_automated_rotation: true },
    "password, cannot end, inert",
  ],
  [
    "azurerm_key_vault_certificate",
    {
      certificate_policy: {
        x509_certificate_properties: { validity_in_months: 12 },
        lifetime_action: { action: { action_type: "AutoRenew" }, trigger: { days_before_expiry: 30 } },
      },
    },
    "certificate, lives 360 days, replaced every 330 days",
  ],
];

const automatic = (rule: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> => ({
  rotation_policy: { expire_after: "P90D", automatic: rule },
});

const KEY_VAULT_KEYS: readonly Case[] = [
  [
    "azurerm_key_vault_key",
    automatic({ time_after_creation: "P60D" }),
    "encryption-key, never ends, replaced every 60 days",
  ],
  ["azurerm_key_vault_key", automatic({ time_before_expiry: "P30D" }), "encryption-key, never ends, inert"],
  [
    "azurerm_key_vault_key",
    { expiration_date: "2027-02-22T00:00:00Z", ...automatic({ time_before_expiry: "P30D" }) },
    "encryption-key, lives 90 days, replaced every 60 days",
  ],
  [
    "azurerm_key_vault_key",
    { rotation_policy: { expire_after: "P90D" } },
    "encryption-key, never ends, not replaced",
  ],
];

describe("lives by the catalog", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await wholeCatalog();
  });

  const holds = (
    title: string,
    cases: readonly Case[],
    others: Readonly<Record<string, object>> = {},
  ): void => {
    describe(title, () => {
      for (const [type, attributes, life] of cases) {
        it(`${type}: ${life}`, () => {
          const address = `${type}.x`;
          const declared = { ...others, [address]: attributes } as Parameters<typeof livesOf>[2];
          assert.deepEqual(livesOf(catalog, address, declared), [life]);
        });
      }
    });
  };

  holds("every format of time", FORMATS);
  holds("every spelling of never", NEVER, { "random_password.p": { length: 32 } });
  holds("the provider's default", UNSET);
  holds("what another argument decides", CONDITIONS);
  holds("every way of replacement", REPLACED, CLOCK);
  holds("a key whose rotation waits for its end", KEY_VAULT_KEYS);

  for (const [type, attributes] of NO_CREDENTIAL) {
    it(`${type} with ${Object.keys(attributes).join(", ") || "nothing"} is no credential`, () => {
      assert.deepEqual(livesOf(catalog, `${type}.x`, { [`${type}.x`]: attributes }), []);
    });
  }

  it("tells two passwords of one token apart", () => {
    const address = "azurerm_container_registry_token_password.x";
    const declared = { [address]: { password1: { expiry: "2027-01-23T00:00:00Z" }, password2: {} } };
    assert.deepEqual(livesOf(catalog, address, declared), [
      "password, lives 60 days, not replaced",
      "password, never ends, not replaced",
    ]);
  });

  it("counts a shared access signature from its own start", () => {
    const address = "data.azurerm_storage_account_sas.x";
    const declared = { [address]: { start: "2026-12-01T00:00:00Z", expiry: "2026-12-01T08:00:00Z" } };
    assert.deepEqual(livesOf(catalog, address, declared), ["sas, lives 8 hours, not replaced"]);
  });

  describe("a secret that another resource rotates", () => {
    const address = "aws_secretsmanager_secret.x";
    const rotation = (attributes: Readonly<Record<string, Plain>>): string[] =>
      livesOf(catalog, address, {
        [address]: { name: "db" },
        "aws_secretsmanager_secret_rotation.x": { secret_id: drawnFrom(address, "id"), ...attributes },
      });

    it("every so many days", () => {
      const rules = { rotation_rules: { automatically_after_days: 30 } };
      assert.deepEqual(rotation(rules), ["stored-secret, cannot end, replaced every 30 days"]);
    });
    it("by a schedule", () => {
      const rules = { rotation_rules: { schedule_expression: "rate(10 days)" } };
      assert.deepEqual(rotation(rules), ["stored-secret, cannot end, replaced every 10 days"]);
    });
    it("not, where it is switched off", () => {
      const rules = { rotation_enabled: false, rotation_rules: { automatically_after_days: 30 } };
      assert.deepEqual(rotation(rules), ["stored-secret, cannot end, inert"]);
    });
    it("not, where there is none", () => {
      assert.deepEqual(livesOf(catalog, address, { [address]: { name: "db" } }), [
        "stored-secret, cannot end, not replaced",
      ]);
    });
  });

  it("follows the rotation of a managed HSM key from its policy", () => {
    const address = "azurerm_key_vault_managed_hardware_security_module_key.x";
    const policy = "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy.x";
    const declared = {
      [address]: {},
      [policy]: {
        managed_hsm_key_id: drawnFrom(address, "id"),
        expire_after: "P60D",
        time_before_expiry: "P30D",
      },
    };
    assert.deepEqual(livesOf(catalog, address, declared), [
      "encryption-key, never ends, replaced every 30 days",
    ]);
  });
});
