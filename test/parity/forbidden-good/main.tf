resource "aws_iam_role_policy" "people" {
  name = "people"
  role = "people"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:GetUser"
      Resource = "arn:aws:iam::111122223333:user/staff/*"
    }]
  })
}

resource "google_project_iam_member" "ci" {
  project = "main"
  role    = "roles/viewer"
  member  = "group:ci@example.com"
}
