resource "azurerm_storage_account" "payments" {
  name                      = "payments"
  resource_group_name       = "payments"
  location                  = "westeurope"
  account_tier              = "Standard"
  account_replication_type  = "ZRS"
  shared_access_key_enabled = false
}

resource "azurerm_servicebus_namespace" "orders" {
  name                = "orders"
  resource_group_name = "payments"
  location            = "westeurope"
  sku                 = "Standard"
  local_auth_enabled  = false
}
