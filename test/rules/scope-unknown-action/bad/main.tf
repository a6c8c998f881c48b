resource "aws_iam_policy" "app" {
  policy = jsonencode({
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "s3:GetObjects", # finds: scope-unknown-action
          "S3:getobject",
          "dynamo:GetItem", # finds: scope-unknown-action
        ]
        Resource = "arn:aws:s3:::app/*"
      },
      # What was meant to be denied is not.
      { Effect = "Deny", Action = "iam:DeleteUsr", Resource = "*" }, # finds: scope-unknown-action
    ]
  })
}

data "aws_iam_policy_document" "queue" {
  statement {
    actions   = ["sqs:Publish*", "sqs:SendMessage"] # finds: scope-unknown-action
    resources = ["arn:aws:sqs:eu-central-1:123456789012:orders"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:role/app"]
    }
  }

  # Many at once are one mistake.
  statement {
    effect      = "Deny"
    not_actions = ["ReceiveMessage", "sqs:Peek", "sqs:Ack", "sqs:Nack"] # finds: scope-unknown-action
    resources   = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:role/app"]
    }
  }
}

resource "aws_sqs_queue_policy" "queue" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy    = data.aws_iam_policy_document.queue.json
}

# No such actions, so nothing is allowed.
resource "aws_iam_policy" "typo" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["dynamo:*", "s3:Gett*"] # finds: scope-unknown-action
      Resource = "arn:aws:s3:::releases/*"
    }]
  })
}
