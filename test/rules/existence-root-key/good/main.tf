resource "aws_iam_user" "root_cause" {
  name = "root-cause-analysis"
}

resource "aws_iam_access_key" "analysis" {
  user = aws_iam_user.root_cause.name
}
