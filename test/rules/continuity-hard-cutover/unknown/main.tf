module "somewhere_else" {
  source = "example.com/keys/settings"
}

resource "time_rotating" "monthly" {
  rotation_days = 30
}

resource "azuread_application_password" "portal" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.monthly.id, "1440h")
  rotate_when_changed = { month = time_rotating.monthly.id }

  lifecycle {
    create_before_destroy = module.somewhere_else.careful # undecided: continuity-hard-cutover
  }
}

resource "azurerm_key_vault_secret" "portal" {
  name            = "portal"
  value           = azuread_application_password.portal.value
  key_vault_id    = "/vaults/1"
  expiration_date = azuread_application_password.portal.end_date
}

# Who takes it there, and whether it has to be made first for them, was not read.
resource "azuread_application_password" "handed_on" { # undecided: continuity-hard-cutover
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.monthly.id, "1440h")
  rotate_when_changed = { month = time_rotating.monthly.id }
}

module "store" {
  source = "example.com/keys/store"
  value  = azuread_application_password.handed_on.value
}
