resource "aws_iam_user" "ci" {
  name                 = "ci"
  permissions_boundary = "arn:aws:iam::123456789012:policy/boundary"
}

resource "aws_iam_group_policy" "developers" {
  group  = "developers"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::app/*" }] })
}

resource "aws_iam_user_group_membership" "ci" {
  user   = aws_iam_user.ci.name
  groups = ["developers"]
}

resource "aws_iam_policy_attachment" "groups" {
  name       = "groups"
  users      = []
  groups     = ["developers"]
  policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
}
