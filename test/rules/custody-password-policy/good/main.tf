resource "aws_iam_account_password_policy" "cis" {
  minimum_password_length   = 14
  password_reuse_prevention = 24
}

# Eight characters unless somebody says otherwise.
resource "aws_cognito_user_pool" "default" {
  name = "customers"
}

resource "aws_cognito_user_pool" "long" {
  name = "staff"

  password_policy {
    minimum_length = 16
  }
}
