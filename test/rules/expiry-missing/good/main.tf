resource "azurerm_key_vault_secret" "date" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = "2027-05-01T00:00:00Z"
}

resource "time_offset" "half_a_year" {
  offset_days = 180
}

resource "azurerm_key_vault_secret" "offset" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = time_offset.half_a_year.rfc3339
}

resource "azurerm_key_vault_key" "end" {
  name            = "data"
  key_vault_id    = "/vaults/app"
  key_type        = "RSA"
  expiration_date = time_offset.half_a_year.rfc3339
}

# They cannot end: how they are replaced is another question.
resource "aws_iam_access_key" "ci" {
  user = "ci"
}

resource "google_service_account_key" "ci" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
}

# The provider sets an end.
resource "aws_appsync_api_key" "default" {
  api_id = "api-1"
}

resource "grafana_cloud_access_policy_token" "ends" {
  region           = "eu"
  access_policy_id = "policy-1"
  name             = "ci"
  expires_at       = "2027-01-15T00:00:00Z"
}

# No secret: anybody may read it.
resource "aws_ssm_parameter" "plain" {
  name  = "/app/url"
  type  = "String"
  value = "https://example.com"
}

# Nothing of it is made.
resource "cloudflare_api_token" "none" {
  count = 0
  name  = "dns"
}

# No secret is kept there.
resource "azuread_application" "shop" {
  display_name = "shop"
}

resource "azurerm_key_vault_secret" "client" {
  name         = "shop-client"
  key_vault_id = "/vaults/app"
  value        = azuread_application.shop.client_id
}

resource "tls_private_key" "tokens" {
  algorithm = "ED25519"
}

resource "azurerm_key_vault_secret" "public" {
  name         = "shop-token-verification"
  key_vault_id = "/vaults/app"
  value        = tls_private_key.tokens.public_key_pem
}
