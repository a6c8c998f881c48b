variable "policy" {
  type = string
}

resource "aws_iam_user_policy" "given" {
  user   = "ci"
  policy = var.policy # undecided: scope-credential-reach
}
