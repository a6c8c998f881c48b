resource "azurerm_kubernetes_cluster" "stale" {
  name                   = "stale"
  local_account_disabled = true

  key_vault_secrets_provider {
    secret_rotation_enabled = false # finds: continuity-hard-cutover
  }
}
