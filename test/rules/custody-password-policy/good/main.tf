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

# The state holds the password only for the owner of the key.
resource "aws_iam_user_login_profile" "for_the_owner_of_a_key" {
  user    = "ada"
  pgp_key = "keybase:ada"
}
