resource "azurerm_key_vault_secret" "date" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = "2028-11-23T00:00:00Z" # finds: expiry-too-far
}

# One day beyond the limit.
resource "tfe_organization_token" "just_beyond" {
  organization = "acme"
  expired_at   = "2027-02-22T00:00:00Z" # finds: expiry-too-far
}

# The provider sets two years.
resource "azuread_application_password" "default" { # finds: expiry-too-far
  application_id = "/applications/1"
}

resource "azuread_application_password" "hours" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "8760h") # finds: expiry-too-far
}

locals {
  years = 2
}

resource "time_offset" "years" {
  offset_years = local.years
}

resource "azuread_service_principal_password" "offset" {
  service_principal_id = "/servicePrincipals/1"
  end_date             = time_offset.years.rfc3339 # finds: expiry-too-far
}

resource "databricks_token" "year" {
  comment          = "ci"
  lifetime_seconds = 365 * 24 * 60 * 60 # finds: expiry-too-far
}

resource "gitlab_project_access_token" "year" {
  project    = "acme/app"
  name       = "ci"
  expires_at = "2027-11-22" # finds: expiry-too-far
  scopes     = ["read_api"]
}

resource "aws_grafana_workspace_api_key" "month" {
  key_name        = "ci"
  key_role        = "VIEWER"
  seconds_to_live = 2592000
  workspace_id    = "g-1"
}

# From the day that its start says.
resource "azuread_application_password" "from_start" {
  application_id = "/applications/1"
  start_date     = "2027-01-01T00:00:00Z"
  end_date       = "2027-08-01T00:00:00Z" # finds: expiry-too-far
}

resource "tls_self_signed_cert" "leaf" {
  private_key_pem       = "unused"
  validity_period_hours = 87600 # finds: expiry-too-far
  allowed_uses          = ["server_auth"]
}

# An authority in whatever partition of AWS.
data "aws_partition" "current" {}

resource "aws_acmpca_certificate" "authority" {
  certificate_authority_arn   = "arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/1"
  certificate_signing_request = "unused"
  signing_algorithm           = "SHA512WITHRSA"
  template_arn                = "arn:${data.aws_partition.current.partition}:acm-pca:::template/RootCACertificate/V1"

  validity {
    type  = "YEARS"
    value = 24 # finds: expiry-too-far
  }
}
