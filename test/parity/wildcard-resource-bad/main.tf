resource "aws_iam_role_policy" "writes" {
  role = "deploy"
  name = "writes"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:PutObject", "s3:ListAllMyBuckets"]
      Resource = "*"
    }]
  })
}
