resource "aws_sns_topic" "uploads" {
  name = "uploads"
}

resource "aws_sns_topic_policy" "uploads" {
  arn = aws_sns_topic.uploads.arn
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.uploads.arn
      Principal = { Service = "s3.amazonaws.com" } # finds: scope-confused-deputy
    }]
  })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.orders.arn]
    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"] # finds: scope-confused-deputy
    }
    # It holds where the key is missing.
    condition {
      test     = "ArnLikeIfExists"
      variable = "aws:SourceArn"
      values   = [aws_sns_topic.uploads.arn]
    }
  }
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy    = data.aws_iam_policy_document.orders.json
}

resource "aws_s3_bucket_policy" "site" {
  bucket = "site"
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Action    = "s3:GetObject"
        Resource  = "arn:aws:s3:::site/*"
        Principal = { Service = "cloudfront.amazonaws.com" } # finds: scope-confused-deputy
      },
      {
        Effect    = "Allow"
        Action    = "s3:PutObject"
        Resource  = "arn:aws:s3:::site/inventory/*"
        Principal = { Service = ["s3.amazonaws.com"] } # finds: scope-confused-deputy
        Condition = { StringEquals = { "s3:x-amz-acl" = "bucket-owner-full-control" } }
      },
    ]
  })
}

resource "aws_kms_key" "trail" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "kms:GenerateDataKey*"
      Resource  = "*"
      Principal = { Service = "cloudtrail.amazonaws.com" } # finds: scope-confused-deputy
    }]
  })
}

resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "s3.amazonaws.com" # finds: scope-confused-deputy
}

# Datadog's own account, which looks after those of everybody.
resource "aws_iam_role" "datadog" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::464622532012:root" } # finds: scope-confused-deputy
    }]
  })
}

resource "aws_iam_role" "partner" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::210987654321:root" } # finds: scope-confused-deputy
    }]
  })
}

# Of whomever it is, SES says whose mail it is.
resource "aws_s3_bucket_policy" "mail" {
  bucket = "mail"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::mail/*"
      Principal = { Service = "ses.amazonaws.com" } # finds: scope-confused-deputy
      Condition = { StringLike = { "aws:Referer" = "*" } }
    }]
  })
}
