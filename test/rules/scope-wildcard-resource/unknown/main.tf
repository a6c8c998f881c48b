variable "resource" {
  type = string
}

variable "everywhere" {
  type = bool
}

variable "account" {
  type = string
}

resource "aws_iam_policy" "given" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:PutObject"
      Resource = var.resource # undecided: scope-wildcard-resource
    }]
  })
}

resource "aws_iam_policy" "either" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:PutObject"
      Resource = var.everywhere ? "*" : "arn:aws:s3:::releases/*" # undecided: scope-wildcard-resource
    }]
  })
}

resource "aws_iam_policy" "condition" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "ec2:TerminateInstances"
      Resource  = "*" # undecided: scope-wildcard-resource
      Condition = { StringLike = { "aws:ResourceAccount" = var.account } }
    }]
  })
}
