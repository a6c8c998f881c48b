resource "time_rotating" "quarterly" {
  rotation_days = 90
}

resource "google_service_account_key" "keepers" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { quarter = time_rotating.quarterly.rotation_rfc3339 }
}

# The clock is seen through something that changes in place when it moves on.
resource "terraform_data" "quarter" {
  input = time_rotating.quarterly.id
}

resource "aws_iam_access_key" "replaced" {
  user = "ci"

  lifecycle {
    replace_triggered_by  = [terraform_data.quarter]
    create_before_destroy = true
  }
}

# An inactive key opens nothing.
resource "aws_iam_access_key" "inactive" {
  user   = "ci"
  status = "Inactive"
}

resource "aws_secretsmanager_secret" "scheduled" {
  name = "db"
}

resource "aws_secretsmanager_secret_rotation" "scheduled" {
  secret_id           = aws_secretsmanager_secret.scheduled.arn
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    schedule_expression = "rate(30 days)"
  }
}

# One schedule for each of several secrets.
resource "aws_secretsmanager_secret" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
}

resource "aws_secretsmanager_secret_rotation" "each" {
  for_each            = aws_secretsmanager_secret.each
  secret_id           = each.value.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 90
  }
}

resource "aws_kms_key" "yearly" {
  enable_key_rotation = true
}

# AWS cannot rotate keys of these sorts.
resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "mac" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "google_kms_crypto_key" "quarterly" {
  name            = "data"
  key_ring        = "projects/p/locations/eu/keyRings/r"
  rotation_period = "7776000s"
}

# What ends is judged by its end.
resource "azuread_application_password" "ends" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "2160h")
}

# No secret in it.
resource "aws_ssm_parameter" "plain" {
  name  = "/app/url"
  type  = "String"
  value = "https://example.com"
}

# No secret is kept there: its name says so.
resource "aws_secretsmanager_secret" "zone" {
  name = "shop/hosted-zone-id"
}

# Or all that goes into it does.
variable "smtp_username" {
  type = string
}

resource "aws_lb_target_group" "api" {
  name = "api"
}

resource "aws_secretsmanager_secret" "settings" {
  for_each = { group = aws_lb_target_group.api.arn, user = var.smtp_username }
  name     = "shop/${each.key}"
}

resource "aws_secretsmanager_secret_version" "settings" {
  for_each      = { group = aws_lb_target_group.api.arn, user = var.smtp_username }
  secret_id     = aws_secretsmanager_secret.settings[each.key].id
  secret_string = each.value
}
