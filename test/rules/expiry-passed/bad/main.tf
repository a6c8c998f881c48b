resource "azurerm_key_vault_secret" "past" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = "2026-06-30T00:00:00Z" # finds: expiry-passed
}

# A date of today has ended.
resource "tfe_organization_token" "today" {
  organization = "acme"
  expired_at   = "2026-11-23T00:00:00Z" # finds: expiry-passed
}

# Within two weeks.
resource "gitlab_project_access_token" "soon" {
  project    = "acme/app"
  name       = "ci"
  expires_at = "2026-12-01" # finds: expiry-passed
  scopes     = ["read_api"]
}

locals {
  end = "2025-12-31T23:59:59Z"
}

resource "cloudflare_api_token" "through_local" {
  name       = "dns"
  expires_on = local.end # finds: expiry-passed
}
