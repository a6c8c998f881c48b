resource "cloudflare_api_token" "dns" {
  name       = "dns"
  expires_on = "2026-03-01T00:00:00Z"
}

resource "azurerm_key_vault_secret" "db" {
  name             = "db"
  key_vault_id     = "/subscriptions/0/vaults/app"
  value_wo         = "unused"
  value_wo_version = 1
  expiration_date  = "2026-06-30T00:00:00Z"
}
