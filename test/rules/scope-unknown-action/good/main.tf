variable "service" {
  type = string
}

resource "aws_iam_policy" "app" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "SQS:SendMessage", "sqs:sendmessage*"], Resource = "arn:aws:s3:::app/*" },
      { Effect = "Deny", Action = "*", Resource = "*" },
      # A verb for whatever there is.
      { Effect = "Allow", Action = ["elasticloadbalancing:List*", "s3:View*"], Resource = "arn:aws:s3:::app/*" },
      { Effect = "Allow", Action = "${var.service}:GetObject", Resource = "arn:aws:s3:::app/*" },
    ]
  })
}

resource "aws_sns_topic_policy" "as_sns_writes_it" {
  arn = "arn:aws:sns:eu-central-1:123456789012:orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = ["SNS:Publish", "SNS:Receive"]
      Resource  = "arn:aws:sns:eu-central-1:123456789012:orders"
    }]
  })
}
