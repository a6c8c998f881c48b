# Denies whatever is not done with a second factor, but for setting one up.
resource "aws_iam_group_policy" "mfa" {
  group = "developers"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "sts:GetSessionToken"]
      Resource  = "*"
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}

resource "aws_s3_bucket_policy" "deny_others" {
  bucket = aws_s3_bucket.payroll.id
  policy = jsonencode({
    Statement = [{
      Effect       = "Deny"
      NotPrincipal = { AWS = "arn:aws:iam::123456789012:role/payroll" }
      Action       = "s3:*"
      Resource     = [aws_s3_bucket.payroll.arn, "${aws_s3_bucket.payroll.arn}/*"]
    }]
  })
}

resource "aws_s3_bucket" "payroll" {
  bucket = "payroll"
}

# It limits, and grants nothing.
resource "aws_organizations_policy" "regions" {
  name = "regions"
  content = jsonencode({
    Statement = [{ Effect = "Allow", NotAction = "iam:*", Resource = "*" }]
  })
}

# Empty lists are no elements.
data "aws_iam_policy_document" "plain" {
  statement {
    actions       = ["s3:GetObject"]
    not_actions   = []
    resources     = ["${aws_s3_bucket.payroll.arn}/*"]
    not_resources = []
  }
}

resource "aws_iam_policy" "plain" {
  policy = data.aws_iam_policy_document.plain.json
}
