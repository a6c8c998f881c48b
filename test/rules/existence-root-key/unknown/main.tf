variable "user" {
  type = string
}

resource "aws_iam_access_key" "ci" {
  user = var.user # undecided: existence-root-key
}
