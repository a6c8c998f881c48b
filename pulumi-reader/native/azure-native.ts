import { fromEpoch, fromPairs, opposite } from "./rewrite.ts";
import { type Layout, type Shapes, inline, moved, written } from "./shape.ts";

/** The SDK and the API call the same by different names. */
const LIFE: Layout = {
  attributes: inline({
    expires: written("expiration_date", fromEpoch),
    exp: written("expiration_date", fromEpoch),
    notBefore: written("not_before_date", fromEpoch),
    nbf: written("not_before_date", fromEpoch),
  }),
};
const localAuth = (to: string): Layout => ({ disableLocalAuth: written(to, opposite) });

/** Azure's own types, with their properties as the Resource Manager nests them. */
export const azureNative: Shapes = {
  "cognitiveservices:Account": {
    type: "azurerm_cognitive_account",
    layout: { properties: inline(localAuth("local_auth_enabled")) },
  },
  "containerregistry:Registry": {
    type: "azurerm_container_registry",
    layout: { adminUserEnabled: "admin_enabled" },
  },
  "documentdb:DatabaseAccount": {
    type: "azurerm_cosmosdb_account",
    layout: { disableLocalAuth: "local_authentication_disabled" },
  },
  "cosmosdb:DatabaseAccount": {
    type: "azurerm_cosmosdb_account",
    layout: { disableLocalAuth: "local_authentication_disabled" },
  },
  "eventgrid:Domain": { type: "azurerm_eventgrid_domain", layout: localAuth("local_auth_enabled") },
  "eventgrid:Topic": { type: "azurerm_eventgrid_topic", layout: localAuth("local_auth_enabled") },
  "eventhub:Namespace": {
    type: "azurerm_eventhub_namespace",
    layout: localAuth("local_authentication_enabled"),
  },
  "keyvault:Key": {
    type: "azurerm_key_vault_key",
    layout: {
      keyName: "name",
      properties: inline({
        ...LIFE,
        kty: "key_type",
        rotationPolicy: moved("rotation_policy", {
          attributes: inline({ expiryTime: "expire_after" }),
          lifetimeActions: moved("automatic", {
            trigger: inline({
              timeAfterCreate: "time_after_creation",
              timeBeforeExpiry: "time_before_expiry",
            }),
          }),
        }),
      }),
    },
  },
  "keyvault:Secret": {
    type: "azurerm_key_vault_secret",
    layout: { secretName: "name", properties: inline({ ...LIFE, contentType: "content_type" }) },
  },
  "keyvault:Vault": {
    type: "azurerm_key_vault",
    layout: {
      vaultName: "name",
      properties: inline({
        enablePurgeProtection: "purge_protection_enabled",
        softDeleteRetentionInDays: "soft_delete_retention_days",
      }),
    },
  },
  "search:Service": { type: "azurerm_search_service", layout: localAuth("local_authentication_enabled") },
  "servicebus:Namespace": { type: "azurerm_servicebus_namespace", layout: localAuth("local_auth_enabled") },
  "signalrservice:SignalR": { type: "azurerm_signalr_service", layout: localAuth("local_auth_enabled") },
  "storage:StorageAccount": {
    type: "azurerm_storage_account",
    layout: { accountName: "name", allowSharedKeyAccess: "shared_access_key_enabled" },
  },
  "web:WebApp": {
    type: "azurerm_linux_web_app",
    layout: { siteConfig: inline({ appSettings: written("app_settings", fromPairs) }) },
  },
};
