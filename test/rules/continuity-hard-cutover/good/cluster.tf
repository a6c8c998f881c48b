resource "azurerm_kubernetes_cluster" "fresh" {
  name                   = "fresh"
  local_account_disabled = true

  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }
}

# Reads nothing from a vault.
resource "azurerm_kubernetes_cluster" "without" {
  name                   = "without"
  local_account_disabled = true
}
