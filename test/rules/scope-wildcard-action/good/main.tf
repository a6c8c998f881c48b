data "aws_caller_identity" "current" {}

resource "aws_iam_policy" "reads" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["ec2:Describe*", "s3:List*", "cloudwatch:Get*", "iam:Get*", "tag:Get*"]
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:Get*"]
        Resource = ["arn:aws:s3:::releases", "arn:aws:s3:::releases/*"]
      },
    ]
  })
}

# The operation and its object are spelled out, as in the guide of KMS.
resource "aws_iam_policy" "encrypts" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]
      Resource = aws_kms_key.data.arn
    }]
  })
}

resource "aws_kms_key" "data" {
  enable_key_rotation = true

  # The key's own policy: the account decides.
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::123456789012:role/administrator" }
        Action    = ["kms:Create*", "kms:Put*", "kms:Update*"]
        Resource  = "*"
      },
    ]
  })
}

# Agents open their channels with all that there is.
resource "aws_iam_policy" "session_manager" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["ssmmessages:*", "ec2messages:*"]
      Resource = "*"
    }]
  })
}

# It reaches the one action that it abbreviates.
resource "aws_iam_policy" "one" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["sns:Pub*", "s3:AbortMulti*"]
      Resource = ["arn:aws:sns:eu-central-1:123456789012:alarms", "arn:aws:s3:::releases/*"]
    }]
  })
}

resource "aws_iam_policy" "denies" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Deny"
      Action   = ["iam:*", "organizations:*"]
      Resource = "*"
    }]
  })
}

# The account that owns the queue decides who may.
resource "aws_sqs_queue_policy" "own_account" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
      Action    = "sqs:*"
      Resource  = "*"
    }]
  })
}

resource "aws_vpc_endpoint_policy" "bucket" {
  vpc_endpoint_id = "vpce-1"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_iam_role_policy_attachment" "agent" {
  role       = "web"
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedEC2InstanceDefaultPolicy"
}

# Nothing in it can be allowed on a resource that has a name.
resource "aws_iam_role_policy_attachment" "support" {
  role       = "support"
  policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
}

# AWS made it for the role of one service; nobody but AWS can edit it.
resource "aws_iam_role" "crawler" {
  name = "crawler"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "glue.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  managed_policy_arns = ["arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole"]
}

# Here it only takes away of what the role may do.
resource "vault_aws_secret_backend_role" "session" {
  backend         = "aws"
  name            = "session"
  credential_type = "assumed_role"
  role_arns       = ["arn:aws:iam::123456789012:role/deploy"]
  policy_document = jsonencode({
    Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*" }]
  })
}
