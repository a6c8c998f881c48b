variable "db_password" {
  type      = string
  sensitive = true
}

resource "azurerm_postgresql_flexible_server" "main" {
  name                   = "payments"
  resource_group_name    = "payments"
  location               = "westeurope"
  administrator_login    = "payments"
  administrator_password = var.db_password
}
