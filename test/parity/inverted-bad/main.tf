resource "aws_iam_policy" "most" {
  name = "most"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      NotAction = ["iam:*", "organizations:*"]
      Resource = "*"
    }]
  })
}
