resource "aws_iam_user_policy" "people" {
  user = "people"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:CreateUser", "iam:GetUser"] # finds: scope-forbidden
      Resource = "arn:aws:iam::111122223333:user/staff/*"
    }]
  })
}

resource "aws_iam_role_policy" "accounts" {
  role = "accounts"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "organizations:DescribeOrganization" # finds: scope-forbidden
      Resource = "*"
    }]
  })
}

resource "google_project_iam_member" "ci" {
  project = "main"
  role    = "roles/editor" # finds: scope-forbidden
  member  = "group:ci@example.com"
}

resource "azurerm_role_assignment" "access" {
  scope                = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/app"
  role_definition_name = "Role Based Access Control Administrator" # finds: scope-forbidden
  principal_id         = "00000000-0000-0000-0000-000000000002"
}
