resource "azurerm_linux_web_app" "shop" {
  name                = "shop"
  resource_group_name = "shop"
  location            = "westeurope"
  service_plan_id     = "/subscriptions/0/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"

  app_settings = {
    DB_HOST     = "db.internal"
    DB_PASSWORD = "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/db)"
  }

  site_config {}
}
