resource "google_sql_user" "root" { # finds: custody-password-policy
  instance = "orders"
  name     = "root"
  host     = "%"
}

resource "aws_iam_account_password_policy" "people" {
  minimum_password_length        = 14
  password_reuse_prevention      = 24
  allow_users_to_change_password = false # finds: custody-password-policy
}
