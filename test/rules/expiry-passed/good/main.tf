# A day beyond the warning of two weeks.
resource "tfe_organization_token" "later" {
  organization = "acme"
  expired_at   = "2026-12-08T00:00:00Z"
}

# A distance from apply moves with every replacement.
resource "azuread_application_password" "distance" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "240h")
}

resource "databricks_token" "hour" {
  comment          = "ci"
  lifetime_seconds = 3600
}

# It is short on purpose, and nobody is warned.
data "azurerm_storage_account_sas" "hour" {
  connection_string = "unused"
  start             = timestamp()
  expiry            = timeadd(timestamp(), "1h")
}

# Nothing of it is made.
resource "tfe_organization_token" "none" {
  for_each     = toset([])
  organization = each.key
  expired_at   = "2020-01-01T00:00:00Z"
}
