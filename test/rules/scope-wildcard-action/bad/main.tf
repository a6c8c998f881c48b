resource "aws_iam_policy" "service" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["dynamodb:*"] # finds: scope-wildcard-action
      Resource = "*"
    }]
  })
}

# On one bucket only, but deleting it and opening it to others are among the actions.
resource "aws_iam_policy" "one_bucket" {
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      Action = [
        "s3:GetObject",
        "s3:*", # finds: scope-wildcard-action
      ]
      Resource = [aws_s3_bucket.releases.arn, "${aws_s3_bucket.releases.arn}/*"]
    }]
  })
}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

variable "actions" {
  type    = list(string)
  default = ["s3:ListBucket", "s3:Put*"]
}

data "aws_iam_policy_document" "given" {
  statement {
    actions   = var.actions # finds: scope-wildcard-action
    resources = ["arn:aws:s3:::releases", "arn:aws:s3:::releases/*"]
  }
  statement {
    actions   = ["S3:DELETE*", "ec2:*Instances"] # finds: scope-wildcard-action
    resources = ["arn:aws:ec2:eu-central-1:123456789012:instance/*", "arn:aws:s3:::releases/*"]
  }
  # It names the object, but reaches who may read it.
  statement {
    actions   = ["s3:PutObject*"] # finds: scope-wildcard-action
    resources = ["arn:aws:s3:::releases/*"]
  }
}

resource "aws_iam_role_policy" "given" {
  role   = "deploy"
  policy = data.aws_iam_policy_document.given.json
}

# Everything, as long as it is tagged so.
resource "aws_iam_policy" "tagged" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "*" # finds: scope-wildcard-action
      Resource  = "*"
      Condition = { StringEquals = { "aws:ResourceTag/team" = "payments" } }
    }]
  })
}

resource "aws_sqs_queue_policy" "anything" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::210987654321:root" }
      Action    = "sqs:*" # finds: scope-wildcard-action
      Resource  = "*"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "full" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess" # finds: scope-wildcard-action
}

resource "aws_iam_role_policy_attachment" "operators" {
  role       = "operators"
  policy_arn = "arn:aws:iam::aws:policy/job-function/DatabaseAdministrator" # finds: scope-wildcard-action
}

# What is known of it is enough.
variable "more" {
  type = string
}

resource "aws_iam_policy" "known_among_unknown" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["kms:*", var.more] # finds: scope-wildcard-action
      Resource = aws_kms_key.data.arn
    }]
  })
}

resource "aws_kms_key" "data" {
  enable_key_rotation = true
}

# Vault makes users that have the policy.
resource "vault_aws_secret_backend_role" "deployer" {
  backend         = "aws"
  name            = "deployer"
  credential_type = "iam_user"
  policy_document = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:*", "ec2:*"] # finds: scope-wildcard-action
      Resource = "*"
    }]
  })
}
