resource "azuread_application_password" "every_plan" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "2160h") # finds: continuity-restless
}

resource "azurerm_key_vault_secret" "every_plan" {
  name            = "api"
  value_wo        = "set elsewhere"
  key_vault_id    = "/vaults/1"
  expiration_date = timeadd(plantimestamp(), "2160h") # finds: continuity-restless
}

resource "google_service_account_key" "every_apply" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers = { # finds: continuity-restless
    now = timestamp()
  }
}
