# The statement comes from a document that is merged into the one that is used.
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Everything"
    actions   = ["*"] # finds: scope-admin
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "merged" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    sid       = "Own"
    actions   = ["s3:GetObject"]
    resources = [aws_s3_bucket.releases.arn]
  }
}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

resource "aws_iam_policy" "merged" {
  policy = data.aws_iam_policy_document.merged.json
}

# The other way round: what was narrow is overridden by its Sid.
data "aws_iam_policy_document" "override" {
  source_policy_documents = [jsonencode({
    Statement = [{ Sid = "Own", Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::releases/*" }]
  })]
  override_policy_documents = [local.override]
}

locals {
  override = jsonencode({
    Statement = [{
      Sid      = "Own"
      Effect   = "Allow"
      Action   = "*" # finds: scope-admin
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "override" {
  policy = data.aws_iam_policy_document.override.json
}

# It depends on what is made, so terraform reads it later; what it will say is known.
data "aws_iam_policy_document" "later" {
  depends_on = [aws_s3_bucket.releases]
  statement {
    actions   = ["*"] # finds: scope-admin
    resources = ["*"]
  }
}

resource "aws_iam_policy" "later" {
  policy = data.aws_iam_policy_document.later.json
}
