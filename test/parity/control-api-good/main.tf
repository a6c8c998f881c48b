resource "awscc_iam_group" "developers" {
  group_name = "developers"
  policies = [{
    policy_name     = "own"
    policy_document = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = "arn:aws:s3:::releases/*"
      }]
    })
  }]
}

resource "awscc_iam_user" "ci" {
  user_name = "ci"
  groups    = [awscc_iam_group.developers.group_name]
}
