variable "policy" {
  type = string
}

resource "aws_iam_user_policy" "given" {
  user   = "ci"
  policy = var.policy # undecided: scope-admin
}

resource "aws_iam_user_policy" "told" {
  user   = "ci"
  policy = terraform_data.policy.output # undecided: scope-admin
}

resource "terraform_data" "policy" {
  input = var.policy
}

resource "aws_iam_user_policy" "no_statement" {
  user   = "ci"
  policy = jsonencode({ Statement = "everything" }) # undecided: scope-admin
}
