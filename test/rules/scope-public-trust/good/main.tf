variable "organization" {
  type = string
}

data "aws_caller_identity" "current" {}

resource "aws_iam_role" "service" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ec2.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role" "own_account" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = data.aws_caller_identity.current.account_id }
      Action    = "sts:AssumeRole"
    }]
  })
}

# Anybody in the organization, however it is called.
resource "aws_iam_role" "organization" {
  assume_role_policy = data.aws_iam_policy_document.organization.json
}

data "aws_iam_policy_document" "organization" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = [var.organization]
    }
  }
}

resource "aws_iam_role" "by_pattern" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "sts:AssumeRole"
      Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::123456789012:role/deploy-*" } }
    }]
  })
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

# The policy that AWS gives a topic by default.
resource "aws_sns_topic_policy" "default" {
  arn = aws_sns_topic.alarms.arn
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["SNS:Publish", "SNS:Subscribe"]
      Resource  = aws_sns_topic.alarms.arn
      Condition = { StringEquals = { "AWS:SourceOwner" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "sqs:SendMessage"
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.alarms.arn } }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "sqs:SendMessage"
        Condition = { StringEquals = { "aws:SourceVpce" = "vpce-1a2b3c4d" } }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "sqs:SendMessage"
        Condition = { IpAddress = { "aws:SourceIp" = ["192.0.2.0/24", "2001:db8::/32"] } }
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "sqs:*"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

# What is allowed to anybody is denied to all but a network.
resource "aws_api_gateway_rest_api_policy" "network" {
  rest_api_id = "a1b2c3"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "execute-api:/*"
        Condition = { NotIpAddress = { "aws:SourceIp" = "192.0.2.0/24" } }
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "cloudfront" {
  bucket = "releases"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "cloudfront.amazonaws.com" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::releases/*"
      Condition = { StringEquals = { "aws:SourceArn" = "arn:aws:cloudfront::123456789012:distribution/E1" } }
    }]
  })
}

# The key that AWS makes for a service lets only its account in.
resource "aws_kms_key" "through_service" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
      Resource  = "*"
      Condition = {
        StringEquals = {
          "kms:CallerAccount" = data.aws_caller_identity.current.account_id
          "kms:ViaService"    = "secretsmanager.eu-central-1.amazonaws.com"
        }
      }
    }]
  })
}

resource "aws_lambda_permission" "topic" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.alarms.arn
}

resource "aws_lambda_permission" "organization" {
  action           = "lambda:InvokeFunction"
  function_name    = "orders"
  principal        = "*"
  principal_org_id = var.organization
}

# Nobody reaches it from outside of its network.
resource "aws_opensearch_domain" "in_vpc" {
  domain_name = "logs"
  vpc_options {
    subnet_ids = ["subnet-1"]
  }
  access_policies = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:ESHttpGet", Resource = "*" }]
  })
}

resource "aws_efs_file_system_policy" "mounts" {
  file_system_id = "fs-1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
    }]
  })
}

resource "aws_opensearch_domain_policy" "in_vpc" {
  domain_name = aws_opensearch_domain.in_vpc.domain_name
  access_policies = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:ESHttp*", Resource = "*" }]
  })
}

# It knows its users and roles by itself; a signature would be in their way.
resource "aws_opensearch_domain" "with_users" {
  domain_name = "search"
  advanced_security_options {
    enabled                        = true
    internal_user_database_enabled = true
  }
  access_policies = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:ESHttp*", Resource = "*" }]
  })
}

# Only who may use the key writes, only the users of one application read, and only a service of AWS lists.
resource "aws_s3_bucket_policy" "narrowed" {
  bucket = "narrowed"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::narrowed/drop/*"
        Condition = {
          StringEquals = {
            "s3:x-amz-server-side-encryption-aws-kms-key-id" = "arn:aws:kms:eu-central-1:123456789012:key/1a2b"
          }
        }
      },
      {
        Effect    = "Allow"
        Principal = { Federated = "graph.facebook.com" }
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::narrowed/app/*"
        Condition = { StringEquals = { "graph.facebook.com:app_id" = "1234567890" } }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:ListBucket"
        Resource  = "arn:aws:s3:::narrowed"
        Condition = { StringLike = { "aws:PrincipalServiceName" = "*.logs.amazonaws.com" } }
      },
    ]
  })
}

# Everybody but one is denied what everybody is allowed.
resource "aws_s3_bucket_policy" "all_but_one" {
  bucket = "all-but-one"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::all-but-one/*"
      },
      {
        Effect       = "Deny"
        NotPrincipal = { AWS = ["arn:aws:iam::123456789012:user/bob", "arn:aws:iam::123456789012:root"] }
        Action       = "s3:*"
        Resource     = ["arn:aws:s3:::all-but-one", "arn:aws:s3:::all-but-one/*"]
      },
    ]
  })
}
