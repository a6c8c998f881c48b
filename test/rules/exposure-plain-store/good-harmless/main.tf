# The provider marks them as sensitive; the platform says that they are no secrets, and hands them to browsers.
resource "azurerm_application_insights" "shop" {
  name                          = "shop"
  location                      = "westeurope"
  resource_group_name           = "shop"
  application_type              = "web"
  local_authentication_enabled  = false
}

resource "azurerm_linux_web_app" "shop" {
  name                = "shop"
  location            = "westeurope"
  resource_group_name = "shop"
  service_plan_id     = "/subscriptions/0/resourceGroups/shop/providers/Microsoft.Web/serverFarms/shop"

  site_config {}
  app_settings = {
    APPINSIGHTS_INSTRUMENTATIONKEY        = azurerm_application_insights.shop.instrumentation_key
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.shop.connection_string
  }
}
