resource "azurerm_key_vault" "payments" {
  name                     = "payments"
  resource_group_name      = "payments"
  location                 = "westeurope"
  sku_name                 = "standard"
  tenant_id                = "00000000-0000-0000-0000-000000000000"
  purge_protection_enabled = false
}
