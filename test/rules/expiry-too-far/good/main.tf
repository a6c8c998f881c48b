# Exactly the limit.
resource "tfe_organization_token" "limit" {
  organization = "acme"
  expired_at   = "2027-02-21T00:00:00Z"
}

resource "azuread_application_password" "half_a_year" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "4320h")
}

resource "time_rotating" "quarterly" {
  rotation_days = 90
}

resource "azuread_application_password" "rotating" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.quarterly.id, "2880h")
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}

resource "time_offset" "hours" {
  offset_hours = 24
}

resource "azurerm_key_vault_secret" "hours" {
  name            = "db-password"
  key_vault_id    = "/vaults/app"
  value_wo        = "unused"
  expiration_date = time_offset.hours.rfc3339
}

# A life of three months, although it ends in a year.
resource "azuread_application_password" "later" {
  application_id = "/applications/1"
  start_date     = "2027-08-01T00:00:00Z"
  end_date       = "2027-11-01T00:00:00Z"
}

# Certificates of authorities live longer, as those that they sign must end before them.
resource "tls_self_signed_cert" "authority" {
  private_key_pem       = "unused"
  validity_period_hours = 43800
  is_ca_certificate     = true
  allowed_uses          = ["cert_signing"]
}

resource "tls_self_signed_cert" "leaf" {
  private_key_pem       = "unused"
  validity_period_hours = 2160
  allowed_uses          = ["server_auth"]
}

# Nobody may stay longer than twelve hours.
resource "aws_iam_role" "session" {
  max_session_duration = 43200
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

data "aws_partition" "current" {}

resource "aws_acmpca_certificate" "authority" {
  certificate_authority_arn   = "arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/1"
  certificate_signing_request = "unused"
  signing_algorithm           = "SHA512WITHRSA"
  template_arn                = "arn:${data.aws_partition.current.partition}:acm-pca:::template/RootCACertificate/V1"

  validity {
    type  = "YEARS"
    value = 10
  }
}

resource "aws_acmpca_certificate" "leaf" {
  certificate_authority_arn   = "arn:aws:acm-pca:eu-central-1:123456789012:certificate-authority/1"
  certificate_signing_request = "unused"
  signing_algorithm           = "SHA512WITHRSA"
  template_arn                = "arn:${data.aws_partition.current.partition}:acm-pca:::template/EndEntityCertificate/V1"

  validity {
    type  = "DAYS"
    value = 397
  }
}
