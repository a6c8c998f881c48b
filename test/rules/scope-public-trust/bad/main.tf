resource "aws_iam_role" "anybody" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # finds: scope-public-trust
      Action    = "sts:AssumeRole"
    }]
  })
}

# Whoever knows the word gets in, and an external id is no secret.
resource "aws_iam_role" "external_id" {
  assume_role_policy = data.aws_iam_policy_document.external_id.json
}

data "aws_iam_policy_document" "external_id" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"] # finds: scope-public-trust
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["partner"]
    }
  }
}

resource "aws_s3_bucket_policy" "readable" {
  bucket = aws_s3_bucket.releases.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # finds: scope-public-trust
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.releases.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

# The condition holds where the request does not say the key at all.
resource "aws_sns_topic_policy" "if_exists" {
  arn = aws_sns_topic.alarms.arn
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # finds: scope-public-trust
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.alarms.arn
      Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-1a2b3c4d5e" } }
    }]
  })
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

# So does this one: of no values, all are among those.
resource "aws_sqs_queue_policy" "for_all_values" {
  queue_url = aws_sqs_queue.orders.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["*"] } # finds: scope-public-trust
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.orders.arn
      Condition = { "ForAllValues:StringEquals" = { "aws:PrincipalOrgID" = "o-1a2b3c4d5e" } }
    }]
  })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  # The whole internet, and sources in whatever account.
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*" # finds: scope-public-trust
        Action    = "sqs:SendMessage"
        Condition = { IpAddress = { "aws:SourceIp" = ["10.0.0.0/8", "0.0.0.0/0"] } }
      },
      {
        Effect    = "Allow"
        Principal = "*" # finds: scope-public-trust
        Action    = "sqs:SendMessage"
        Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:*:*" } }
      },
      {
        Effect    = "Allow"
        Principal = "*" # finds: scope-public-trust
        Action    = "sqs:SendMessage"
        Condition = { StringNotEquals = { "aws:PrincipalAccount" = "210987654321" } }
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::*:root" } # finds: scope-public-trust
        Action    = "sqs:SendMessage"
      },
    ]
  })
}

resource "aws_kms_key" "shared" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # finds: custody-open-key-policy
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_lambda_permission" "anybody" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*" # finds: scope-public-trust
}

# It denies something to others, but not what is allowed.
resource "aws_secretsmanager_secret_policy" "other_denial" {
  secret_arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-a1b2c3"
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*" # finds: scope-public-trust
        Action    = "secretsmanager:GetSecretValue"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "secretsmanager:PutSecretValue"
        Resource  = "*"
        Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-1a2b3c4d5e" } }
      },
    ]
  })
}

# Whoever does not log in is let in, too.
resource "aws_opensearch_domain" "anonymous" {
  domain_name = "anonymous"
  advanced_security_options {
    enabled                = true
    anonymous_auth_enabled = true
  }
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # finds: scope-public-trust
      Action    = "es:ESHttpGet"
      Resource  = "*"
    }]
  })
}

resource "aws_opensearch_domain" "open" {
  domain_name = "open"
}

resource "aws_opensearch_domain_policy" "open" {
  domain_name = aws_opensearch_domain.open.domain_name
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # finds: scope-public-trust
      Action    = "es:ESHttpGet"
      Resource  = "*"
    }]
  })
}

# By AWS's definition of a public bucket: each names no network, no account and no organization.
resource "aws_s3_bucket_policy" "by_pattern" {
  bucket = "patterns"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*" # finds: scope-public-trust
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::patterns/vpc/*"
        Condition = { StringLike = { "aws:SourceVpc" = "vpc-*" } }
      },
      {
        Effect    = "Allow"
        Principal = "*" # finds: scope-public-trust
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::patterns/account/*"
        Condition = { StringLike = { "aws:SourceAccount" = "1234*" } }
      },
      {
        Effect    = "Allow"
        Principal = { Federated = "graph.facebook.com" } # finds: scope-public-trust
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::patterns/facebook/*"
      },
    ]
  })
}
