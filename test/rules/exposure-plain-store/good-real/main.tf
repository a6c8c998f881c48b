data "azurerm_key_vault_secret" "user" {
  name         = "functionapp-postgres-user"
  key_vault_id = "vault"
}

data "azurerm_key_vault_secret" "login" {
  name         = "postgres"
  key_vault_id = "vault"
}

data "azurerm_application_insights" "app" {
  name = "app"
}

variable "database_hostname" {
  type      = string
  sensitive = true
}

resource "azurerm_linux_web_app" "app" {
  app_settings = {
    POSTGRES_LOGIN                        = data.azurerm_key_vault_secret.user.value
    POSTGRES_USER                         = data.azurerm_key_vault_secret.login.value
    DATABASE                              = var.database_hostname
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.app.connection_string
    APPINSIGHTS_INSTRUMENTATIONKEY        = data.azurerm_application_insights.app.instrumentation_key
  }
}
