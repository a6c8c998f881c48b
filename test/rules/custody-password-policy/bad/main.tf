resource "aws_iam_account_password_policy" "short" {
  minimum_password_length   = 8 # finds: custody-password-policy
  password_reuse_prevention = 5 # finds: custody-password-policy
}

resource "aws_cognito_user_pool" "short" {
  name = "customers"

  password_policy {
    minimum_length                   = 6  # finds: custody-password-policy
    temporary_password_validity_days = 30 # finds: custody-password-policy
  }
}

resource "alicloud_ram_account_password_policy" "default" { # finds: custody-password-policy
  require_symbols = true
}
