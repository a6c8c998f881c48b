resource "aws_iam_access_key" "analysis" {
  user = "root-cause-analysis"
}
