variable "length" {
  type = number
}

resource "aws_iam_account_password_policy" "either" {
  minimum_password_length   = var.length # undecided: custody-password-policy
  password_reuse_prevention = 24
}
