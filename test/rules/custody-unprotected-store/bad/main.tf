resource "azurerm_key_vault" "default" { # finds: custody-unprotected-store
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault" "off" {
  name                     = "orders"
  resource_group_name      = "payments"
  location                 = "westeurope"
  sku_name                 = "standard"
  tenant_id                = "00000000-0000-0000-0000-000000000000"
  purge_protection_enabled = false # finds: custody-unprotected-store
}

resource "aws_secretsmanager_secret" "gone_at_once" {
  name                    = "payments"
  recovery_window_in_days = 0 # finds: custody-unprotected-store
}

resource "aws_kms_key" "short" {
  enable_key_rotation     = true
  deletion_window_in_days = 7 # finds: custody-unprotected-store
}

resource "vault_transit_secret_backend_key" "out" {
  backend    = "transit"
  name       = "payments"
  exportable = true # finds: custody-unprotected-store
}
