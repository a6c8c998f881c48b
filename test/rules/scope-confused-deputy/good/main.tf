variable "security_account" {
  type    = string
  default = "210987654321"
}

data "aws_caller_identity" "current" {}

provider "aws" {
  allowed_account_ids = ["123456789012"]
}

# Only who may pass a role gives it to a service.
resource "aws_iam_role" "instance" {
  assume_role_policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["ec2.amazonaws.com", "lambda.amazonaws.com"] } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } },
    ]
  })
}

resource "aws_iam_role" "trusted" {
  assume_role_policy = jsonencode({
    Statement = [
      # The account itself, one of the team's own, an organisation, a role that is named.
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::123456789012:root" } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${var.security_account}:root" } },
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { AWS = "210987654321" }
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1a2b3c4d5e" } }
      },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::210987654321:role/pipeline" } },
    ]
  })
}

resource "aws_iam_role" "datadog" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::464622532012:root" }
      Condition = { StringEquals = { "sts:ExternalId" = "b2c9f0a1" } }
    }]
  })
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

resource "aws_sns_topic_policy" "alarms" {
  arn = aws_sns_topic.alarms.arn
  policy = jsonencode({
    Statement = [
      # EventBridge takes no conditions here.
      { Effect = "Allow", Action = "sns:Publish", Resource = aws_sns_topic.alarms.arn, Principal = { Service = "events.amazonaws.com" } },
      {
        Effect    = "Allow"
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.alarms.arn
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = "logs"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "s3:GetBucketAcl", Resource = "arn:aws:s3:::logs", Principal = { Service = "cloudtrail.amazonaws.com" } },
      # The folder of one account.
      {
        Effect    = "Allow"
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::logs/AWSLogs/${data.aws_caller_identity.current.account_id}/*"
        Principal = { Service = "cloudtrail.amazonaws.com" }
        Condition = { StringEquals = { "s3:x-amz-acl" = "bucket-owner-full-control" } }
      },
      {
        Effect    = "Allow"
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::logs/*"
        Principal = { Service = "logging.s3.amazonaws.com" }
        Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:s3:::site" } }
      },
    ]
  })
}

resource "aws_kms_key" "logs" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["kms:Encrypt*", "kms:Decrypt*"]
      Resource  = "*"
      Principal = { Service = "logs.eu-central-1.amazonaws.com" }
      Condition = { ArnLike = { "kms:EncryptionContext:aws:logs:arn" = "arn:aws:logs:eu-central-1:123456789012:*" } }
    }]
  })
}

resource "aws_lambda_permission" "topic" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.alarms.arn
}

resource "aws_lambda_permission" "alexa" {
  action             = "lambda:InvokeFunction"
  function_name      = "skill"
  principal          = "alexa-appkit.amazon.com"
  event_source_token = "amzn1.ask.skill.1"
}

# As the guide of SES had it.
resource "aws_s3_bucket_policy" "mail" {
  bucket = "mail"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::mail/*"
      Principal = { Service = "ses.amazonaws.com" }
      Condition = { StringEquals = { "aws:Referer" = "123456789012" } }
    }]
  })
}
