resource "time_rotating" "quarter" {
  rotation_days = 60
}

resource "terraform_data" "quarter" {
  input = time_rotating.quarter.rfc3339
}

resource "aws_iam_user" "ci" {
  name = "ci"
}

resource "aws_iam_access_key" "ci" {
  user = aws_iam_user.ci.name

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [terraform_data.quarter]
  }
}
