resource "aws_iam_group_policy" "keys" {
  group = "developers"
  name  = "keys"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:*"
      Resource = "arn:aws:kms:eu-central-1:123456789012:key/1"
    }]
  })
}
