data "aws_caller_identity" "current" {}

# The account that owns the queue decides who may.
resource "aws_sqs_queue_policy" "own" {
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

resource "aws_sqs_queue_policy" "foreign" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::999999999999:root" }
      Action    = "sqs:*"
      Resource  = "*"
    }]
  })
}
