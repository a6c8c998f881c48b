resource "awscc_iam_group" "developers" {
  group_name = "developers"
  policies = [{
    policy_name     = "own"
    policy_document = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = "*"
        Resource = "*"
      }]
    })
  }]
}

resource "awscc_iam_user" "ci" {
  user_name = "ci"
  policies = [{
    policy_name     = "own"
    policy_document = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = "*"
        Resource = "*"
      }]
    })
  }]
}
