import { type Entries, isNot, isOneOf, isOneOfOrUnset, isSet, isUnset } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";
import { atLeast, settingsOf } from "./settings.ts";

const KEYS = "lets everybody in who has one of its keys";

/** Keys that work beside Entra until somebody switches them off; `disabled` is what older providers call it. */
const localAuth = (
  path: string,
  more: Partial<SettingFacts> & { readonly disabled?: string } = {},
): SettingFacts => {
  const { disabled, ...rest } = more;
  return {
    law: "existence-local-auth",
    path,
    good: [isOneOf(path, false), ...(disabled === undefined ? [] : [isOneOf(disabled, true)])],
    wrong: KEYS,
    set: `${path} = false`,
    lower: "unset",
    ...rest,
  };
};

const PASSWORDS = "lets people log in with a password";
/** "One of either `admin_password` or `admin_ssh_key` must be specified." */
const SSH_KEY = " and admin_ssh_key in place of admin_password";

const password = (path: string, off: boolean, isDefault: boolean, and = ""): SettingFacts => ({
  law: "existence-local-auth",
  path,
  good: [isDefault ? isOneOf(path, off) : isOneOfOrUnset(path, off)],
  wrong: PASSWORDS,
  set: `${path} = ${off}${and}`,
  lower: "unset",
});

const publishing = (...ways: readonly string[]): SettingFacts[] =>
  ways.map((way) =>
    localAuth(`${way}_publish_basic_authentication_enabled`, {
      wrong: `lets code be published over ${way} with a user name and a password`,
    }),
  );

const entraOnly = (path: string): SettingFacts => ({
  law: "existence-local-auth",
  path,
  good: [isOneOf(path, true)],
  wrong: "lets logins of the server in beside Entra",
  set: `${path} = true`,
  lower: "unset",
});

const purge: SettingFacts = {
  law: "custody-unprotected-store",
  path: "purge_protection_enabled",
  good: [isOneOf("purge_protection_enabled", true)],
  wrong: "lets what was deleted be purged at once and for good",
  set: "purge_protection_enabled = true",
};

const keySize = (path: string, type: string): SettingFacts => ({
  law: "custody-weak-key",
  path,
  when: [isOneOf(type, "RSA", "RSA-HSM")],
  good: [isUnset(path), atLeast(path, 2048)],
  wrong: "has an RSA key of less than 2048 bits",
  set: `${path} = 2048 or more`,
});

/** Settings of Azure resources; arguments and defaults by the provider's pages at 69697b7fe6. */
export const azurermSettings: Entries = settingsOf({
  azurerm_storage_account: [localAuth("shared_access_key_enabled")],
  azurerm_cosmosdb_account: [
    localAuth("local_authentication_enabled", {
      disabled: "local_authentication_disabled",
      when: [
        isOneOfOrUnset("kind", "GlobalDocumentDB"),
        isNot("capabilities.name", "EnableCassandra", "EnableTable", "EnableGremlin"),
      ],
    }),
  ],
  azurerm_servicebus_namespace: [localAuth("local_auth_enabled")],
  azurerm_eventhub_namespace: [localAuth("local_authentication_enabled")],
  azurerm_eventgrid_domain: [localAuth("local_auth_enabled")],
  azurerm_eventgrid_topic: [localAuth("local_auth_enabled")],
  azurerm_eventgrid_partner_namespace: [localAuth("local_authentication_enabled")],
  azurerm_app_configuration: [
    localAuth("local_auth_enabled"),
    { ...purge, when: [isOneOf("sku", "standard", "premium")], lower: "always" },
  ],
  azurerm_cognitive_account: [localAuth("local_auth_enabled")],
  azurerm_search_service: [localAuth("local_authentication_enabled")],
  azurerm_signalr_service: [localAuth("local_auth_enabled")],
  azurerm_web_pubsub: [localAuth("local_auth_enabled")],
  azurerm_web_pubsub_socketio: [localAuth("local_auth_enabled")],
  azurerm_iothub: [localAuth("local_authentication_enabled")],
  azurerm_log_analytics_workspace: [
    localAuth("local_authentication_enabled", { disabled: "local_authentication_disabled" }),
  ],
  azurerm_application_insights: [
    localAuth("local_authentication_enabled", { disabled: "local_authentication_disabled" }),
  ],
  azurerm_automation_account: [localAuth("local_authentication_enabled")],
  azurerm_maps_account: [localAuth("local_authentication_enabled")],
  azurerm_machine_learning_compute_cluster: [localAuth("local_auth_enabled")],
  azurerm_machine_learning_compute_instance: [localAuth("local_auth_enabled")],
  azurerm_redis_cache: [localAuth("access_keys_authentication_enabled")],
  azurerm_managed_redis: [
    {
      ...localAuth("default_database.access_keys_authentication_enabled"),
      good: [isOneOfOrUnset("default_database.access_keys_authentication_enabled", false)],
    },
  ],
  azurerm_container_registry: [
    {
      law: "existence-local-auth",
      path: "admin_enabled",
      good: [isOneOfOrUnset("admin_enabled", false)],
      wrong: "lets everybody in who has the password of its admin user",
      set: "admin_enabled = false",
    },
    {
      law: "scope-public-trust",
      path: "anonymous_pull_enabled",
      good: [isOneOfOrUnset("anonymous_pull_enabled", false)],
      wrong: "lets anybody pull images, and what was left in them",
      set: "anonymous_pull_enabled = false",
      lower: "always",
    },
  ],
  azurerm_batch_account: [
    {
      law: "existence-local-auth",
      path: "allowed_authentication_modes",
      good: [{ path: "allowed_authentication_modes", lacks: ["SharedKey"], unset: true }],
      wrong: KEYS,
      set: 'allowed_authentication_modes = ["AAD"]',
    },
  ],
  azurerm_bot_service_azure_bot: [localAuth("local_authentication_enabled")],
  azurerm_machine_learning_synapse_spark: [localAuth("local_auth_enabled")],
  azurerm_storage_account_local_user: [
    {
      law: "existence-local-auth",
      path: "ssh_password_enabled",
      good: [isOneOfOrUnset("ssh_password_enabled", false)],
      wrong: PASSWORDS,
      set: "ssh_password_enabled = false, and an ssh_authorized_key",
      lower: "always",
    },
  ],
  azurerm_kubernetes_cluster: [
    {
      law: "existence-local-auth",
      path: "local_account_disabled",
      good: [isOneOf("local_account_disabled", true)],
      wrong: "keeps a local administrator, whose certificate passes by Entra",
      // "it is required to enable Kubernetes RBAC and AKS-managed Azure AD integration"
      set: "local_account_disabled = true and azure_active_directory_role_based_access_control, which it needs",
      lower: "unset",
    },
    {
      law: "scope-admin",
      path: "role_based_access_control_enabled",
      good: [isOneOfOrUnset("role_based_access_control_enabled", true)],
      wrong: "lets everybody who gets in do everything in the cluster",
      set: "role_based_access_control_enabled = true",
    },
    {
      law: "continuity-hard-cutover",
      each: "key_vault_secrets_provider",
      path: "secret_rotation_enabled",
      good: [isOneOf("secret_rotation_enabled", true)],
      wrong:
        "goes on with the secrets that it read when its pods started, after they were replaced in the vault",
      set: "secret_rotation_enabled = true",
      lower: "always",
    },
  ],
  azurerm_mssql_server: [entraOnly("azuread_administrator.azuread_authentication_only")],
  azurerm_mssql_managed_instance: [
    entraOnly("azure_active_directory_administrator.azuread_authentication_only_enabled"),
  ],
  azurerm_synapse_workspace: [entraOnly("azuread_authentication_only")],
  azurerm_postgresql_flexible_server: [
    password(
      "authentication.password_auth_enabled",
      false,
      true,
      ", active_directory_auth_enabled = true and tenant_id",
    ),
  ],
  azurerm_linux_virtual_machine: [password("disable_password_authentication", true, false, SSH_KEY)],
  azurerm_linux_virtual_machine_scale_set: [
    password("disable_password_authentication", true, false, SSH_KEY),
  ],
  azurerm_virtual_machine: [
    {
      ...password("os_profile_linux_config.disable_password_authentication", true, true),
      when: [isSet("os_profile_linux_config")],
    },
  ],
  azurerm_virtual_machine_scale_set: [
    {
      ...password("os_profile_linux_config.disable_password_authentication", true, true),
      when: [isSet("os_profile_linux_config")],
    },
  ],
  azurerm_orchestrated_virtual_machine_scale_set: [
    password("os_profile.linux_configuration.disable_password_authentication", true, false),
  ],
  ...Object.fromEntries(
    ["linux_web_app", "windows_web_app", "linux_function_app", "windows_function_app"]
      .flatMap((name) => [name, `${name}_slot`])
      .map((name) => [`azurerm_${name}`, publishing("ftp", "webdeploy")]),
  ),
  azurerm_function_app_flex_consumption: publishing("webdeploy"),
  azurerm_logic_app_standard: publishing("ftp", "scm"),
  azurerm_key_vault: [purge],
  azurerm_key_vault_managed_hardware_security_module: [purge],
  azurerm_key_vault_key: [keySize("key_size", "key_type")],
  azurerm_key_vault_certificate: [
    keySize("certificate_policy.key_properties.key_size", "certificate_policy.key_properties.key_type"),
  ],
});
