import { type Path } from "../definition.ts";
import { DAY, YEAR } from "../period.ts";
import {
  type Entries,
  type Page,
  docsAt,
  instant,
  isoDuration,
  seconds,
  days,
  months,
  years,
  daysHms,
  isSet,
  isOneOf,
  isNot,
  trigger,
  material,
  counter,
  provider,
  sibling,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-azurerm@69697b7fe6a9");
/** What the data source of the same name gives. */
const data = (name: string, quote: string): Page => docs(`website/docs/d/${name}.html.markdown`, quote);

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
const VALIDITY = "certificate_policy.x509_certificate_properties.validity_in_months";
const rotationPolicy: Page = docs(
  "website/docs/r/key_vault_managed_hardware_security_module_key_rotation_policy.html.markdown",
  "`expire_after` - (Required) Specify the expiration duration on a newly rotated key as an [ISO 8601 duration](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
  "`time_after_creation` - (Optional) Rotate automatically at a duration after key creation as an [ISO 8601 duration](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
  "`time_before_expiry` - (Optional) Rotate automatically at a duration before key expiry as an [ISO 8601 duration](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
);

/** Keys, tokens, certificates and secrets of Azure. */
export const azurerm: Entries = {
  azurerm_key_vault_secret: {
    pulumi: "azure:keyvault/secret:Secret",
    kind: "stored-secret",
    starts: [instant("not_before_date")],
    expires: [instant("expiration_date")],
    unset: "never",
    replacedBy: [counter("value_wo_version"), material("value")],
    secret: { in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "website/docs/r/key_vault_secret.html.markdown",
      "`not_before_date` - (Optional) Key not usable before the provided UTC datetime (Y-m-d'T'H:M:S'Z').",
      "`expiration_date` - (Optional) Expiration UTC datetime (Y-m-d'T'H:M:S'Z').",
      "`value_wo_version` - (Optional) An integer value used to trigger an update for `value_wo`. This property should be incremented when updating `value_wo`.",
      "`value` - (Optional) Specifies the value of the Key Vault Secret. Changing this will create a new version of the Key Vault Secret.",
    ),
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
    verified: docs(
      "website/docs/r/key_vault_key.html.markdown",
      "`not_before_date` - (Optional) Key not usable before the provided UTC datetime (Y-m-d'T'H:M:S'Z').",
      "`expiration_date` - (Optional) Expiration UTC datetime (Y-m-d'T'H:M:S'Z').",
      "`time_after_creation` - (Optional) Rotate automatically at a duration after create as an [ISO 8601 duration](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
      "`expire_after` - (Optional) Expire a Key Vault Key after given duration as an [ISO 8601 duration](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
      "`time_before_expiry` - (Optional) Rotate automatically at a duration before expiry as an [ISO 8601 duration](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
    ),
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
    verified: {
      ...docs(
        "website/docs/r/key_vault_managed_hardware_security_module_key.html.markdown",
        "`not_before_date` - (Optional) Key not usable before the provided UTC datetime (Y-m-d'T'H:M:S'Z').",
        "`expiration_date` - (Optional) Expiration UTC datetime (Y-m-d'T'H:M:S'Z').",
      ),
      further: [rotationPolicy],
    },
  },
  // Of an imported certificate the end stands in the certificate.
  azurerm_key_vault_certificate: {
    pulumi: ["azure:keyvault/certifiate:Certifiate", "azure:keyvault/certificate:Certificate"],
    kind: "certificate",
    when: [isSet(VALIDITY)],
    expires: [months(VALIDITY)],
    replacedBy: [
      provider({
        period: [
          months(VALIDITY, {
            when: [isOneOf("certificate_policy.lifetime_action.action.action_type", "AutoRenew")],
          }),
        ],
        early: days("certificate_policy.lifetime_action.trigger.days_before_expiry"),
      }),
    ],
    secret: { in: ["certificate.contents", "certificate.password"] },
    verified: docs(
      "website/docs/r/key_vault_certificate.html.markdown",
      "`validity_in_months` - (Required) The Certificates Validity Period in Months.",
      "`days_before_expiry` - (Optional) The number of days before the Certificate expires that the action associated with this Trigger should run.",
      "`action_type` - (Required) The Type of action to be performed when the lifetime trigger is triggered. Possible values include `AutoRenew` and `EmailContacts`.",
    ),
  },
  azurerm_key_vault_managed_storage_account_sas_token_definition: {
    pulumi: "azure:keyvault/managedStorageAccountSasTokenDefinition:ManagedStorageAccountSasTokenDefinition",
    kind: "sas",
    expires: [isoDuration("validity_period")],
    verified: docs(
      "website/docs/r/key_vault_managed_storage_account_sas_token_definition.html.markdown",
      "`validity_period` - (Required) Validity period of SAS token. Value needs to be in [ISO 8601 duration format](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
    ),
  },
  // Key Vault makes a new key of the account by itself.
  azurerm_key_vault_managed_storage_account: {
    pulumi: "azure:keyvault/managedStorageAccount:ManagedStorageAccount",
    kind: "access-key",
    replacedBy: [
      provider({
        enabled: { path: "regenerate_key_automatically", on: [true], unset: false },
        period: [isoDuration("regeneration_period")],
      }),
    ],
    verified: docs(
      "website/docs/r/key_vault_managed_storage_account.html.markdown",
      "`regenerate_key_automatically` - (Optional) Should Storage Account access key be regenerated periodically?",
      "`regeneration_period` - (Optional) How often Storage Account access key should be regenerated. Value needs to be in [ISO 8601 duration format](https://en.wikipedia.org/wiki/ISO_8601#Durations).",
    ),
  },
  azurerm_app_service_certificate_order: {
    pulumi: "azure:appservice/certificateOrder:CertificateOrder",
    kind: "certificate",
    expires: [years("validity_in_years")],
    unset: { ms: YEAR },
    replacedBy: [provider({ period: [years("validity_in_years", { when: [isNot("auto_renew", false)] })] })],
    verified: docs(
      "website/docs/r/app_service_certificate_order.html.markdown",
      "`validity_in_years` - (Optional) Duration in years (must be between `1` and `3`). Defaults to `1`.",
      "`auto_renew` - (Optional) true if the certificate should be automatically renewed when it expires; otherwise, false. Defaults to `true`.",
    ),
  },
  azurerm_app_service_certificate: {
    pulumi: "azure:appservice/certificate:Certificate",
    secret: { in: ["pfx_blob", "password"] },
    verified: docs(
      "website/docs/r/app_service_certificate.html.markdown",
      "`password` - (Optional) The password to access the certificate's private key. Changing this forces a new resource to be created.",
    ),
  },
  // A change of either end makes both anew.
  azurerm_container_registry_token_password: {
    pulumi: "azure:containerservice/tokenPassword:TokenPassword",
    kind: "password",
    blocks: ["password1", "password2"],
    expires: [instant("expiry")],
    unset: "never",
    replacedBy: [trigger("password1.expiry"), trigger("password2.expiry")],
    secret: { out: ["password1.value", "password2.value"] },
    verified: docs(
      "website/docs/r/container_registry_token_password.html.markdown",
      "`expiry` - (Optional) The expiration date of the password in RFC3339 format. If not specified, the password never expires.",
    ),
  },
  // Who has the address starts the runbook.
  azurerm_automation_webhook: {
    pulumi: "azure:automation/webhook:Webhook",
    kind: "token",
    when: [isNot("enabled", false)],
    expires: [instant("expiry_time")],
    replacedBy: [trigger("expiry_time"), material("uri")],
    secret: { in: ["uri"], out: ["uri"] },
    verified: {
      ...docs(
        "website/docs/r/automation_webhook.html.markdown",
        "`expiry_time` - (Required) Timestamp when the webhook expires. Changing this forces a new resource to be created.",
        "`uri` - (Optional) URI to initiate the webhook.",
        "By default, new URI is generated on each new resource creation. Changing this forces a new resource to be created.",
      ),
      further: [
        docs(
          "internal/services/automation/automation_webhook_resource.go",
          "ValidateFunc:     validation.IsRFC3339Time,",
        ),
      ],
    },
  },
  // With it a machine joins the pool. Another end makes a new one.
  azurerm_virtual_desktop_host_pool_registration_info: {
    pulumi: "azure:desktopvirtualization/getHostPoolRegistrationInfo:getHostPoolRegistrationInfo",
    kind: "token",
    expires: [instant("expiration_date")],
    // A later end makes a new token in place.
    replacedBy: [counter("expiration_date")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "website/docs/r/virtual_desktop_host_pool_registration_info.html.markdown",
        "`expiration_date` - (Required) A valid `RFC3339Time` for the expiration of the token..",
        "`token` - The registration token generated by the Virtual Desktop Host Pool for registration of session hosts.",
      ),
      further: [
        docs(
          "internal/services/desktopvirtualization/virtual_desktop_host_pool_registration_info_resource.go",
          'if d.HasChange("expiration_date") {',
          'if err := d.SetNewComputed("token"); err != nil {',
        ),
      ],
    },
  },
  azurerm_nginx_api_key: {
    pulumi: "azure:nginx/apiKey:ApiKey",
    kind: "api-key",
    expires: [instant("end_date_time")],
    max: { ms: 730 * DAY },
    replacedBy: [material("secret_text")],
    secret: { in: ["secret_text"] },
    verified: docs(
      "website/docs/r/nginx_api_key.html.markdown",
      "`end_date_time` - (Required) The RFC3339 formatted date-time after which this Dataplane API Key is no longer valid. The maximum value is now+2y.",
      "`secret_text` - (Required) The value used as the Dataplane API Key.",
    ),
  },
  azurerm_application_insights_api_key: {
    pulumi: "azure:appinsights/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["api_key"] },
    verified: docs(
      "website/docs/r/application_insights_api_key.html.markdown",
      "`api_key` - The API Key secret (Sensitive).",
    ),
  },
  // Without a state it only asks for a key, which somebody has yet to approve.
  azurerm_api_management_subscription: {
    pulumi: "azure:apimanagement/subscription:Subscription",
    kind: "api-key",
    when: [isOneOf("state", "active")],
    replacedBy: [material("primary_key")],
    secret: {
      in: ["primary_key", "secondary_key"],
      out: ["primary_key", "secondary_key"],
      again: data("api_management_subscription", "`primary_key` - The primary key for this subscription."),
    },
    verified: docs(
      "website/docs/r/api_management_subscription.html.markdown",
      "`primary_key` - (Optional) The primary subscription key to use for the subscription.",
      "`state` - (Optional) The state of this Subscription. Possible values are `active`, `cancelled`, `expired`, `rejected`, `submitted` and `suspended`. Defaults to `submitted`.",
    ),
  },
  azurerm_managed_disk_sas_token: {
    pulumi: "azure:compute/managedDiskSasToken:ManagedDiskSasToken",
    kind: "sas",
    expires: [seconds("duration_in_seconds")],
    secret: { out: ["sas_url"] },
    verified: docs(
      "website/docs/r/managed_disk_sas_token.html.markdown",
      "`duration_in_seconds` - (Required) The duration for which the export should be allowed. Should be between 30 & 4294967295 seconds.",
    ),
  },
  // The most that its policy allows the tokens that are signed with the account's keys.
  azurerm_storage_account: {
    pulumi: "azure:storage/account:Account",
    kind: "sas",
    issues: true,
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
    verified: docs(
      "website/docs/r/storage_account.html.markdown",
      "`expiration_period` - (Required) The SAS expiration period in format of `DD.HH:MM:SS`.",
      "`expiration_action` - (Optional) The SAS expiration action. Possible values are `Log` and `Block`. Defaults to `Log`.",
    ),
  },
  "data.azurerm_storage_account_sas": {
    kind: "sas",
    starts: [instant("start")],
    expires: [instant("expiry")],
    secret: { out: ["sas"] },
    verified: docs(
      "website/docs/d/storage_account_sas.html.markdown",
      "`start` - (Required) The starting time and date of validity of this SAS. Must be a valid ISO-8601 format time/date string.",
      "`expiry` - (Required) The expiration time and date of this SAS. Must be a valid ISO-8601 format time/date string.",
    ),
  },
  "data.azurerm_storage_account_blob_container_sas": {
    kind: "sas",
    starts: [instant("start")],
    expires: [instant("expiry")],
    secret: { out: ["sas"] },
    verified: docs(
      "website/docs/d/storage_account_blob_container_sas.html.markdown",
      "`start` - (Required) The starting time and date of validity of this SAS. Must be a valid ISO-8601 format time/date string.",
      "`expiry` - (Required) The expiration time and date of this SAS. Must be a valid ISO-8601 format time/date string.",
    ),
  },
  "data.azurerm_eventhub_sas": {
    kind: "sas",
    expires: [instant("expiry")],
    secret: { out: ["sas"] },
    verified: docs(
      "website/docs/d/eventhub_sas.html.markdown",
      "`expiry` - The expiration time and date of this SAS. Must be a valid ISO-8601 format time/date string.",
    ),
  },
  // Two keys of which one can be replaced by hand while the other is in use. A new rule has new keys.
  azurerm_servicebus_namespace_authorization_rule: {
    pulumi: [
      "azure:eventhub/namespaceAuthorizationRule:NamespaceAuthorizationRule",
      "azure:servicebus/namespaceAuthorizationRule:NamespaceAuthorizationRule",
    ],
    kind: "access-key",
    secret: {
      out: SHARED_ACCESS,
      again: data(
        "servicebus_namespace_authorization_rule",
        "`primary_key` - The primary access key for the authorization rule.",
      ),
    },
    verified: docs(
      "website/docs/r/servicebus_namespace_authorization_rule.html.markdown",
      "`primary_key` - The Primary Key for the ServiceBus Namespace authorization Rule.",
    ),
  },
  azurerm_servicebus_queue_authorization_rule: {
    pulumi: [
      "azure:eventhub/queueAuthorizationRule:QueueAuthorizationRule",
      "azure:servicebus/queueAuthorizationRule:QueueAuthorizationRule",
    ],
    kind: "access-key",
    secret: {
      out: SHARED_ACCESS,
      again: data(
        "servicebus_queue_authorization_rule",
        "`primary_key` - The Primary Key for the ServiceBus Queue authorization Rule.",
      ),
    },
    verified: docs(
      "website/docs/r/servicebus_queue_authorization_rule.html.markdown",
      "`primary_key` - The Primary Key for the Authorization Rule.",
    ),
  },
  azurerm_servicebus_topic_authorization_rule: {
    pulumi: [
      "azure:eventhub/topicAuthorizationRule:TopicAuthorizationRule",
      "azure:servicebus/topicAuthorizationRule:TopicAuthorizationRule",
    ],
    kind: "access-key",
    secret: {
      out: SHARED_ACCESS,
      again: data(
        "servicebus_topic_authorization_rule",
        "`primary_key` - The Primary Key for the ServiceBus Topic authorization Rule.",
      ),
    },
    verified: docs(
      "website/docs/r/servicebus_topic_authorization_rule.html.markdown",
      "`primary_key` - The Primary Key for the ServiceBus Topic authorization Rule.",
    ),
  },
  azurerm_eventhub_authorization_rule: {
    pulumi: [
      "azure:eventhub/authorizationRule:AuthorizationRule",
      "azure:eventhub/eventHubAuthorizationRule:EventHubAuthorizationRule",
    ],
    kind: "access-key",
    secret: {
      out: SHARED_ACCESS,
      again: data(
        "eventhub_authorization_rule",
        "`primary_key` - The Primary Key for the Event Hubs Authorization Rule.",
      ),
    },
    verified: docs(
      "website/docs/r/eventhub_authorization_rule.html.markdown",
      "`primary_key` - The Primary Key for the Event Hubs authorization Rule.",
    ),
  },
  azurerm_eventhub_namespace_authorization_rule: {
    pulumi: "azure:eventhub/eventHubNamespaceAuthorizationRule:EventHubNamespaceAuthorizationRule",
    kind: "access-key",
    secret: {
      out: SHARED_ACCESS,
      again: data(
        "eventhub_namespace_authorization_rule",
        "`primary_key` - The Primary Key for the Event Hubs authorization Rule.",
      ),
    },
    verified: docs(
      "website/docs/r/eventhub_namespace_authorization_rule.html.markdown",
      "`primary_key` - The Primary Key for the Authorization Rule.",
    ),
  },
  azurerm_iothub_shared_access_policy: {
    pulumi: "azure:iot/sharedAccessPolicy:SharedAccessPolicy",
    kind: "access-key",
    secret: {
      out: TWO_KEYS,
      again: data(
        "iothub_shared_access_policy",
        "`primary_key` - The primary key used to create the authentication token.",
      ),
    },
    verified: docs(
      "website/docs/r/iothub_shared_access_policy.html.markdown",
      "`primary_key` - The primary key used to create the authentication token.",
    ),
  },
  azurerm_iothub_dps_shared_access_policy: {
    pulumi: "azure:iot/dpsSharedAccessPolicy:DpsSharedAccessPolicy",
    kind: "access-key",
    secret: {
      out: TWO_KEYS,
      again: data(
        "iothub_dps_shared_access_policy",
        "`primary_key` - The primary key used to create the authentication token.",
      ),
    },
    verified: docs(
      "website/docs/r/iothub_dps_shared_access_policy.html.markdown",
      "`primary_key` - The primary key used to create the authentication token.",
    ),
  },
  azurerm_relay_namespace_authorization_rule: {
    pulumi: "azure:relay/namespaceAuthorizationRule:NamespaceAuthorizationRule",
    kind: "access-key",
    secret: { out: TWO_KEYS },
    verified: docs(
      "website/docs/r/relay_namespace_authorization_rule.html.markdown",
      "`primary_key` - The Primary Key for the Azure Relay Namespace Authorization Rule.",
    ),
  },
  azurerm_notification_hub_authorization_rule: {
    pulumi: "azure:notificationhub/authorizationRule:AuthorizationRule",
    kind: "access-key",
    secret: {
      out: [
        "primary_access_key",
        "secondary_access_key",
        "primary_connection_string",
        "secondary_connection_string",
      ],
    },
    verified: docs(
      "website/docs/r/notification_hub_authorization_rule.html.markdown",
      "`primary_access_key` - The Primary Access Key associated with this Authorization Rule.",
    ),
  },
  azurerm_storage_account_local_user: {
    pulumi: "azure:storage/localUser:LocalUser",
    kind: "password",
    when: [isOneOf("ssh_password_enabled", true)],
    secret: { out: ["password", "sid"] },
    verified: docs(
      "website/docs/r/storage_account_local_user.html.markdown",
      "`password` - The value of the password, which is only available when `ssh_password_enabled` is set to `true`.",
    ),
  },
  // A key that opens a circuit to one connection.
  azurerm_express_route_circuit_authorization: {
    pulumi: "azure:network/expressRouteCircuitAuthorization:ExpressRouteCircuitAuthorization",
    secret: { out: ["authorization_key"] },
    verified: docs(
      "website/docs/r/express_route_circuit_authorization.html.markdown",
      "`authorization_key` - The Authorization Key.",
    ),
  },
  azurerm_source_control_token: {
    pulumi: "azure:appservice/sourceControlToken:SourceControlToken",
    secret: { in: ["token", "token_secret"] },
    verified: docs(
      "website/docs/r/source_control_token.html.markdown",
      "`token` - (Required) The Access Token.",
    ),
  },
  azurerm_api_management_named_value: {
    pulumi: "azure:apimanagement/namedValue:NamedValue",
    kind: "stored-secret",
    when: [isOneOf("secret", true), isSet("value")],
    replacedBy: [material("value")],
    secret: { in: ["value"] },
    verified: docs(
      "website/docs/r/api_management_named_value.html.markdown",
      "`value` - (Optional) The value of this API Management Named Value.",
      "`secret` - (Optional) Specifies whether the API Management Named Value is secret. Valid values are `true` or `false`. The default value is `false`.",
    ),
  },
  azurerm_key_vault_certificate_issuer: {
    pulumi: "azure:keyvault/certificateIssuer:CertificateIssuer",
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/key_vault_certificate_issuer.html.markdown",
      "`password` - (Optional) The password associated with the account and organization ID at the third-party Certificate Issuer.",
    ),
  },
  azurerm_container_app: {
    pulumi: "azure:containerapp/app:App",
    secret: { in: ["secret.value"] },
    verified: docs(
      "website/docs/r/container_app.html.markdown",
      "`value` - (Optional) The value for this secret.",
    ),
  },
  azurerm_virtual_network_gateway_connection: {
    pulumi: "azure:network/virtualNetworkGatewayConnection:VirtualNetworkGatewayConnection",
    secret: { in: ["shared_key", "authorization_key"] },
    verified: docs(
      "website/docs/r/virtual_network_gateway_connection.html.markdown",
      "`shared_key` - (Optional) The shared IPSec key. A key could be provided if a Site-to-Site, VNet-to-VNet or ExpressRoute connection is created.",
    ),
  },
  azurerm_linux_web_app: {
    pulumi: "azure:appservice/linuxWebApp:LinuxWebApp",
    secret: {
      in: [
        "auth_settings.active_directory.client_secret",
        "auth_settings.github.client_secret",
        "auth_settings.google.client_secret",
        "auth_settings.microsoft.client_secret",
        "auth_settings.facebook.app_secret",
        "auth_settings.twitter.consumer_secret",
        "backup.storage_account_url",
        "connection_string.value",
        "storage_account.access_key",
      ],
      out: ["site_credential.password"],
    },
    verified: docs(
      "website/docs/r/linux_web_app.html.markdown",
      "`client_secret` - (Optional) The Client Secret for the Client ID. Cannot be used with `client_secret_setting_name`.",
    ),
  },
};
