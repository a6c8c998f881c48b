resource "azurerm_key_vault" "protected" {
  name                     = "payments"
  resource_group_name      = "payments"
  location                 = "westeurope"
  sku_name                 = "standard"
  tenant_id                = "00000000-0000-0000-0000-000000000000"
  purge_protection_enabled = true
}

# Thirty days unless somebody says otherwise.
resource "aws_secretsmanager_secret" "default" {
  name = "payments"
}

resource "aws_kms_key" "default" {
  enable_key_rotation = true
}

resource "aws_kms_key" "two_weeks" {
  enable_key_rotation     = true
  deletion_window_in_days = "14"
}

resource "vault_transit_secret_backend_key" "in" {
  backend = "transit"
  name    = "payments"
}
