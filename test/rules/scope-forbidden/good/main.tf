resource "aws_iam_user_policy" "people" {
  user = "people"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "iam:GetUser"
        Resource = "arn:aws:iam::111122223333:user/staff/*"
      },
      # A denial gives nothing.
      {
        Effect   = "Deny"
        Action   = ["iam:CreateUser", "organizations:*"]
        Resource = "*"
      },
    ]
  })
}

resource "google_project_iam_member" "ci" {
  project = "main"
  role    = "roles/viewer"
  member  = "group:ci@example.com"
}
