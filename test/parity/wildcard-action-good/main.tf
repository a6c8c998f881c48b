resource "aws_iam_policy" "reads" {
  name = "reads"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["ec2:Describe*", "s3:List*"]
      Resource = "*"
    }]
  })
}
