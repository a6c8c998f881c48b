import { type Path } from "../definition.ts";
import { DAY, YEAR } from "../period.ts";
import {
  type Entries,
  counter,
  days,
  daysHms,
  docsAt,
  instant,
  isNot,
  isOneOf,
  isSet,
  isoDuration,
  months,
  provider,
  seconds,
  sibling,
  years,
} from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-azurerm@69697b7fe6a9");

/** Both keys of a rule, of which one can be replaced by hand while the other is in use. */
const TWO_KEYS: readonly Path[] = [
  "primary_key",
  "secondary_key",
  "primary_connection_string",
  "secondary_connection_string",
];
const SHARED_ACCESS: readonly Path[] = [
  ...TWO_KEYS,
  "primary_connection_string_alias",
  "secondary_connection_string_alias",
];

/** Keys, certificates and secrets of Azure. Account keys cannot end, and nothing in Terraform replaces them. */
export const azurerm: Entries = {
  azurerm_key_vault_secret: {
    pulumi: "azure:keyvault/secret:Secret",
    kind: "stored-secret",
    starts: [instant("not_before_date")],
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [counter("value_wo_version")],
    secret: { in: ["value"], writeOnly: ["value_wo"] },
    verified: "none",
  },
  // `expire_after` ends the versions that a rotation makes, not the present one; and a rotation so long before the end
  // never starts where the key itself has none.
  azurerm_key_vault_key: {
    pulumi: "azure:keyvault/key:Key",
    kind: "encryption-key",
    starts: [instant("not_before_date")],
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [
      provider({ period: [isoDuration("rotation_policy.automatic.time_after_creation")] }),
      provider({
        period: [
          isoDuration("rotation_policy.expire_after", {
            when: [isSet("rotation_policy.automatic.time_before_expiry")],
          }),
        ],
        early: isoDuration("rotation_policy.automatic.time_before_expiry"),
        needs: "expiration_date",
      }),
    ],
    verified: "none",
  },
  azurerm_key_vault_managed_hardware_security_module_key: {
    pulumi: "azure:keyvault/managedHardwareSecurityModuleKey:ManagedHardwareSecurityModuleKey",
    kind: "encryption-key",
    starts: [instant("not_before_date")],
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [
      sibling({
        type: "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy",
        join: "managed_hsm_key_id",
        to: ["id"],
        period: [
          isoDuration("time_after_creation"),
          isoDuration("expire_after", { when: [isSet("time_before_expiry")] }),
        ],
        early: isoDuration("time_before_expiry"),
      }),
    ],
    verified: "none",
  },
  // Of an imported certificate the end stands in the certificate.
  azurerm_key_vault_certificate: {
    pulumi: ["azure:keyvault/certifiate:Certifiate", "azure:keyvault/certificate:Certificate"],
    kind: "certificate",
    when: [isSet("certificate_policy.x509_certificate_properties.validity_in_months")],
    expires: [months("certificate_policy.x509_certificate_properties.validity_in_months")],
    replacedBy: [
      provider({
        period: [
          months("certificate_policy.x509_certificate_properties.validity_in_months", {
            when: [isOneOf("certificate_policy.lifetime_action.action.action_type", "AutoRenew")],
          }),
        ],
        early: days("certificate_policy.lifetime_action.trigger.days_before_expiry"),
      }),
    ],
    secret: { in: ["certificate.contents", "certificate.password"] },
    verified: docs("website/docs/r/key_vault_certificate.html.markdown"),
  },
  azurerm_key_vault_managed_storage_account_sas_token_definition: {
    pulumi: "azure:keyvault/managedStorageAccountSasTokenDefinition:ManagedStorageAccountSasTokenDefinition",
    kind: "sas",
    expires: [isoDuration("validity_period")],
    verified: docs("website/docs/r/key_vault_managed_storage_account_sas_token_definition.html.markdown"),
  },
  azurerm_app_service_certificate_order: {
    pulumi: "azure:appservice/certificateOrder:CertificateOrder",
    kind: "certificate",
    expires: [years("validity_in_years")],
    unset: { ms: YEAR },
    replacedBy: [provider({ period: [years("validity_in_years", { when: [isNot("auto_renew", false)] })] })],
    verified: docs("website/docs/r/app_service_certificate_order.html.markdown"),
  },
  azurerm_app_service_certificate: {
    pulumi: "azure:appservice/certificate:Certificate",
    secret: { in: ["pfx_blob", "password"] },
    verified: docs("website/docs/r/app_service_certificate.html.markdown"),
  },
  azurerm_container_registry_token_password: {
    pulumi: "azure:containerservice/tokenPassword:TokenPassword",
    kind: "password",
    blocks: ["password1", "password2"],
    expires: [instant("expiry")],
    unset: "never",
    secret: { out: ["password1.value", "password2.value"] },
    verified: docs("website/docs/r/container_registry_token_password.html.markdown"),
  },
  azurerm_container_registry: {
    pulumi: "azure:containerservice/registry:Registry",
    secret: { out: ["admin_password"] },
    verified: docs("website/docs/r/container_registry.html.markdown"),
  },
  azurerm_nginx_api_key: {
    pulumi: "azure:nginx/apiKey:ApiKey",
    kind: "api-key",
    expires: [instant("end_date_time")],
    max: { ms: 730 * DAY },
    secret: { in: ["secret_text"] },
    verified: docs("website/docs/r/nginx_api_key.html.markdown"),
  },
  azurerm_application_insights_api_key: {
    pulumi: "azure:appinsights/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["api_key"] },
    verified: docs("website/docs/r/application_insights_api_key.html.markdown"),
  },
  azurerm_managed_disk_sas_token: {
    pulumi: "azure:compute/managedDiskSasToken:ManagedDiskSasToken",
    kind: "sas",
    expires: [seconds("duration_in_seconds")],
    secret: { out: ["sas_url"] },
    verified: docs("website/docs/r/managed_disk_sas_token.html.markdown"),
  },
  // The most that its policy allows the tokens that are signed with the account's keys.
  azurerm_storage_account: {
    pulumi: "azure:storage/account:Account",
    kind: "sas",
    when: [isSet("sas_policy.expiration_period")],
    expires: [
      daysHms("sas_policy.expiration_period", { when: [isOneOf("sas_policy.expiration_action", "Block")] }),
      daysHms("sas_policy.expiration_period", {
        unreliable: "sas_policy only logs tokens that live longer, unless its expiration_action is Block",
      }),
    ],
    secret: {
      out: [
        "primary_access_key",
        "secondary_access_key",
        "primary_connection_string",
        "secondary_connection_string",
        "primary_blob_connection_string",
        "secondary_blob_connection_string",
      ],
    },
    verified: docs("website/docs/r/storage_account.html.markdown"),
  },
  azurerm_storage_account_local_user: {
    pulumi: "azure:storage/localUser:LocalUser",
    secret: { out: ["password"] },
    verified: docs("website/docs/r/storage_account_local_user.html.markdown"),
  },
  "data.azurerm_storage_account_sas": {
    kind: "sas",
    starts: [instant("start")],
    expires: [instant("expiry")],
    secret: { out: ["sas"] },
    verified: docs("website/docs/d/storage_account_sas.html.markdown"),
  },
  "data.azurerm_storage_account_blob_container_sas": {
    kind: "sas",
    starts: [instant("start")],
    expires: [instant("expiry")],
    secret: { out: ["sas"] },
    verified: docs("website/docs/d/storage_account_blob_container_sas.html.markdown"),
  },
  azurerm_servicebus_namespace_authorization_rule: {
    pulumi: [
      "azure:eventhub/namespaceAuthorizationRule:NamespaceAuthorizationRule",
      "azure:servicebus/namespaceAuthorizationRule:NamespaceAuthorizationRule",
    ],
    secret: { out: SHARED_ACCESS },
    verified: docs("website/docs/r/servicebus_namespace_authorization_rule.html.markdown"),
  },
  azurerm_servicebus_queue_authorization_rule: {
    pulumi: [
      "azure:eventhub/queueAuthorizationRule:QueueAuthorizationRule",
      "azure:servicebus/queueAuthorizationRule:QueueAuthorizationRule",
    ],
    secret: { out: SHARED_ACCESS },
    verified: docs("website/docs/r/servicebus_queue_authorization_rule.html.markdown"),
  },
  azurerm_servicebus_topic_authorization_rule: {
    pulumi: [
      "azure:eventhub/topicAuthorizationRule:TopicAuthorizationRule",
      "azure:servicebus/topicAuthorizationRule:TopicAuthorizationRule",
    ],
    secret: { out: SHARED_ACCESS },
    verified: docs("website/docs/r/servicebus_topic_authorization_rule.html.markdown"),
  },
  azurerm_eventhub_authorization_rule: {
    pulumi: [
      "azure:eventhub/authorizationRule:AuthorizationRule",
      "azure:eventhub/eventHubAuthorizationRule:EventHubAuthorizationRule",
    ],
    secret: { out: SHARED_ACCESS },
    verified: docs("website/docs/r/eventhub_authorization_rule.html.markdown"),
  },
  azurerm_eventhub_namespace_authorization_rule: {
    pulumi: "azure:eventhub/eventHubNamespaceAuthorizationRule:EventHubNamespaceAuthorizationRule",
    secret: { out: SHARED_ACCESS },
    verified: docs("website/docs/r/eventhub_namespace_authorization_rule.html.markdown"),
  },
  azurerm_iothub_shared_access_policy: {
    pulumi: "azure:iot/sharedAccessPolicy:SharedAccessPolicy",
    secret: { out: TWO_KEYS },
    verified: docs("website/docs/r/iothub_shared_access_policy.html.markdown"),
  },
  azurerm_mssql_server: {
    pulumi: "azure:mssql/server:Server",
    secret: { in: ["administrator_login_password"], writeOnly: ["administrator_login_password_wo"] },
    verified: docs("website/docs/r/mssql_server.html.markdown"),
  },
  azurerm_mysql_flexible_server: {
    pulumi: "azure:mysql/flexibleServer:FlexibleServer",
    secret: { in: ["administrator_password"], writeOnly: ["administrator_password_wo"] },
    verified: docs("website/docs/r/mysql_flexible_server.html.markdown"),
  },
  azurerm_postgresql_flexible_server: {
    pulumi: "azure:postgresql/flexibleServer:FlexibleServer",
    secret: { in: ["administrator_password"], writeOnly: ["administrator_password_wo"] },
    verified: docs("website/docs/r/postgresql_flexible_server.html.markdown"),
  },
  azurerm_linux_virtual_machine: {
    pulumi: "azure:compute/linuxVirtualMachine:LinuxVirtualMachine",
    secret: { in: ["admin_password"] },
    verified: docs("website/docs/r/linux_virtual_machine.html.markdown"),
  },
  azurerm_windows_virtual_machine: {
    pulumi: "azure:compute/windowsVirtualMachine:WindowsVirtualMachine",
    secret: { in: ["admin_password"] },
    verified: docs("website/docs/r/windows_virtual_machine.html.markdown"),
  },
  azurerm_kubernetes_cluster: {
    pulumi: "azure:containerservice/kubernetesCluster:KubernetesCluster",
    secret: {
      in: ["service_principal.client_secret", "windows_profile.admin_password"],
      out: [
        "kube_config_raw",
        "kube_config.client_key",
        "kube_config.password",
        "kube_admin_config_raw",
        "kube_admin_config.client_key",
        "kube_admin_config.password",
      ],
    },
    verified: docs("website/docs/r/kubernetes_cluster.html.markdown"),
  },
};
