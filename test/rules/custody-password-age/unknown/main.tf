variable "days" {
  type = number
}

resource "aws_iam_account_password_policy" "either" {
  minimum_password_length   = 14
  password_reuse_prevention = 24
  max_password_age          = var.days # undecided: custody-password-age
}
