variable "service" {
  type = string
}

variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "service" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "${var.service}:*" # undecided: scope-wildcard-action
      Resource = "arn:aws:s3:::releases/*"
    }]
  })
}

resource "aws_iam_policy" "actions" {
  policy = data.aws_iam_policy_document.actions.json
}

data "aws_iam_policy_document" "actions" {
  statement {
    actions   = concat(["s3:GetObject"], var.actions) # undecided: scope-wildcard-action
    resources = ["arn:aws:s3:::releases/*"]
  }
}

# A grant to a user, or a limit of a session.
variable "credential_type" {
  type = string
}

resource "vault_aws_secret_backend_role" "either" {
  backend         = "aws"
  name            = "either"
  credential_type = var.credential_type
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "ec2:*" # undecided: scope-wildcard-action
      Resource = "*"
    }]
  })
}
