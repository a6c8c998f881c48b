variable "users" {
  type = list(string)
}

resource "aws_iam_policy_attachment" "users" {
  name       = "users"
  users      = var.users # undecided: scope-direct-attachment
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
