import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Plain, drawnFrom, variable } from "../core/stack-of.ts";
import { type Case, itLives } from "./life-cases.ts";
import { livesOf, wholeCatalog } from "./life-of.ts";

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
  ["tfe_team_token", { expired_at: moves.rotation }, "token, ends unknown, replaced every 60 days"],
  ...[
    "gitlab_project_access_token",
    "gitlab_group_deploy_token",
    "gitlab_group_service_account_access_token",
    "gitlab_user_impersonation_token",
  ].map((type): Case => [
    type,
    { expires_at: moves.rotation },
    "token, ends unknown, replaced every 60 days",
  ]),
  [
    "gitlab_group_service_account_access_token",
    { rotation_configuration: { rotate_before_days: 2 } },
    "token, ends unknown, replaced every 5 days",
  ],
  [
    "azuread_application",
    { password: { end_date: moves.rotation } },
    "client-secret, ends unknown, replaced every 60 days",
  ],
  [
    "digitalocean_container_registry_docker_credentials",
    { expiry_seconds: 864000 },
    "token, lives 10 days, replaced every 10 days",
  ],
  ["linode_token", { expiry: moves.rotation }, "token, ends unknown, replaced every 60 days"],
  ["consul_acl_token", { expiration_time: moves.rotation }, "token, ends unknown, replaced every 60 days"],
  [
    "zitadel_machine_key",
    { expiration_date: moves.rotation },
    "service-account-key, ends unknown, replaced every 60 days",
  ],
  [
    "oci_objectstorage_preauthrequest",
    { time_expires: moves.rotation },
    "sas, ends unknown, replaced every 60 days",
  ],
  [
    "tailscale_tailnet_key",
    { expiry: 864000, reusable: true },
    "token, lives 10 days, replaced every 10 days",
  ],
  [
    "tailscale_tailnet_key",
    { reusable: true, recreate_if_invalid: "never" },
    "token, lives 90 days by default, not replaced",
  ],
  [
    "tailscale_tailnet_key",
    { recreate_if_invalid: "always" },
    "token, lives 90 days by default, replaced every 90 days",
  ],
  [
    "hcp_service_principal_key",
    { rotate_triggers: moves },
    "client-secret, cannot end, replaced every 60 days",
  ],
  [
    "snowflake_user_programmatic_access_token",
    { keeper: moves.rotation },
    "token, ends unknown, replaced every 60 days",
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

describe("replacement by the catalog", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await wholeCatalog();
  });

  itLives("every way of replacement", REPLACED, CLOCK);
  itLives("a key whose rotation waits for its end", KEY_VAULT_KEYS);

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

  describe("a secret whose versions stand beside it", () => {
    const address = "aws_secretsmanager_secret.x";
    const version = (attributes: Readonly<Record<string, Plain>>): string[] =>
      livesOf(catalog, address, {
        ...CLOCK,
        "random_password.p": { length: 32, keepers: moves },
        "random_password.q": { length: 32 },
        [address]: { name: "db" },
        "aws_secretsmanager_secret_version.x": { secret_id: drawnFrom(address, "id"), ...attributes },
      });

    it("is replaced by a clock that reaches the version", () => {
      assert.deepEqual(version({ secret_string: drawnFrom("random_password.p", "result") }), [
        "stored-secret, cannot end, replaced every 60 days",
      ]);
      assert.deepEqual(version({ secret_string_wo_version: moves.rotation }), [
        "stored-secret, cannot end, replaced every 60 days",
      ]);
    });
    it("is not by what people, other resources or callers put there", () => {
      for (const attributes of [
        { secret_string: drawnFrom("random_password.q", "result") },
        { secret_string: variable("api_key") },
        { secret_string_wo_version: 3 },
      ]) {
        assert.deepEqual(version(attributes), ["stored-secret, cannot end, not replaced"]);
      }
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
