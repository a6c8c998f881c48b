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
