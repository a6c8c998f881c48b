resource "azurerm_key_vault_secret" "never" { # finds: expiry-missing
  name         = "db-password"
  key_vault_id = "/vaults/app"
  value_wo     = "unused"
}

# An explicit null is nothing.
resource "azurerm_key_vault_secret" "null" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = null # finds: expiry-missing
}

# The policy ends the versions that a rotation makes, not this one.
resource "azurerm_key_vault_key" "policy_only" { # finds: expiry-missing
  name         = "data"
  key_vault_id = "/vaults/app"
  key_type     = "RSA"
  rotation_policy {
    expire_after = "P1Y"
    automatic {
      time_after_creation = "P90D"
    }
  }
}

resource "cloudflare_api_token" "never" { # finds: expiry-missing
  name = "dns"
}

# Zero means that it lives forever.
resource "grafana_service_account_token" "forever" {
  service_account_id = "1"
  name               = "ci"
  seconds_to_live    = 0 # finds: expiry-missing
}

# It is replaced in time, so that a copy is worth less: still it never ends.
resource "time_rotating" "monthly" {
  rotation_days = 30
}

resource "cloudflare_api_token" "replaced" { # finds: expiry-missing
  name = "dns"

  lifecycle {
    replace_triggered_by = [terraform_data.monthly]
  }
}

resource "terraform_data" "monthly" {
  input = time_rotating.monthly.id
}

# Not all that goes into it is plain.
resource "azurerm_key_vault_secret" "connection" { # finds: expiry-missing
  name         = "shop-connection"
  key_vault_id = "/vaults/app"
  value        = "https://shop:${var.shop_password}@${var.shop_host}/"
}

variable "shop_password" {
  type = string
}

variable "shop_host" {
  type = string
}
