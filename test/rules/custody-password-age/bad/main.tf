resource "aws_iam_account_password_policy" "never" { # finds: custody-password-age
  minimum_password_length   = 14
  password_reuse_prevention = 24
}

resource "okta_policy_password" "off" {
  name                   = "staff"
  password_min_length    = 14
  password_history_count = 24
  password_max_age_days  = 0 # finds: custody-password-age
}

resource "snowflake_password_policy" "year" {
  database     = "main"
  schema       = "public"
  name         = "people"
  min_length   = 14
  max_age_days = 365 # finds: custody-password-age
}
