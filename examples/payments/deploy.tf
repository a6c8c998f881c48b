# The pipeline that deploys this service. Its key was meant to be replaced every 60 days.
resource "time_rotating" "deploy" {
  rotation_days = 60
}

resource "aws_iam_user" "deploy" {
  name = "payments-deploy"
}

resource "aws_iam_access_key" "deploy" {
  user = aws_iam_user.deploy.name

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [time_rotating.deploy]
  }
}

resource "aws_iam_user_policy" "deploy" {
  name   = "deploy"
  user   = aws_iam_user.deploy.name
  policy = data.aws_iam_policy_document.deploy.json
}

data "aws_iam_policy_document" "deploy" {
  statement {
    sid       = "ReadArtifacts"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.artifacts.arn}/*"]
  }

  statement {
    sid       = "Deploy"
    actions   = ["lambda:*"]
    resources = ["*"]
  }
}

resource "aws_s3_bucket" "artifacts" {
  bucket_prefix = "payments-artifacts-"
}
