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
