variable "keys" {
  type = bool
}

resource "azurerm_storage_account" "either" {
  name                      = "payments"
  resource_group_name       = "payments"
  location                  = "westeurope"
  account_tier              = "Standard"
  account_replication_type  = "ZRS"
  shared_access_key_enabled = var.keys # undecided: existence-local-auth
}
