variable "name" {
  type = string
}

variable "end" {
  type = string
}

resource "azurerm_key_vault_secret" "this" {
  name            = var.name
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = var.end # finds: expiry-missing
}
