resource "azurerm_linux_web_app" "shop" {
  name                = "shop"
  resource_group_name = "shop"
  location            = "westeurope"
  service_plan_id     = "/subscriptions/0/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"

  app_settings = {
    DB_HOST     = "db.internal"
    DB_PASSWORD = "planted-Tr0ub4dor-7x"
  }

  site_config {}
}
