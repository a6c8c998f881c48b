resource "aws_iam_user" "ci" {
  name = "ci"
}

resource "aws_iam_user_policy" "ci" {
  user   = aws_iam_user.ci.name # finds: scope-direct-attachment
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::app/*" }] })
}

resource "aws_iam_user_policy_attachment" "ci" {
  user       = "ci" # finds: scope-direct-attachment
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_policy_attachment" "all" {
  name       = "all"
  users      = ["ci"] # finds: scope-direct-attachment
  groups     = ["developers"]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
