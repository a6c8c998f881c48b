variable "store_it" {
  type = bool
}

# Whether it is stored is not known, and something would read it: nothing is said.
resource "aws_iam_access_key" "either" {
  user = "ci"
}

resource "aws_secretsmanager_secret_version" "either" {
  count         = var.store_it ? 1 : 0
  secret_id     = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:ci"
  secret_string = aws_iam_access_key.either.secret
}
