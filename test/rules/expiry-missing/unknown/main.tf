variable "end" {
  type = string
}

resource "azurerm_key_vault_secret" "given" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = var.end # undecided: expiry-missing
}

variable "ends" {
  type = bool
}

resource "cloudflare_api_token" "either" {
  name       = "dns"
  expires_on = var.ends ? "2027-01-15T00:00:00Z" : null # undecided: expiry-missing
}
