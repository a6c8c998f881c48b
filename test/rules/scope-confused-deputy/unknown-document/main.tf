variable "policy" {
  type = string
}

variable "service" {
  type = string
}

resource "aws_sqs_queue_policy" "given" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy    = var.policy # undecided: scope-confused-deputy
}

resource "aws_iam_role" "given" {
  name               = "given"
  assume_role_policy = var.policy # undecided: scope-confused-deputy
}

resource "aws_sqs_queue_policy" "service" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sqs:SendMessage", Resource = "*", Principal = { Service = var.service } }, # undecided: scope-confused-deputy
      {
        Effect    = "Allow"
        Action    = "sqs:SendMessage"
        Resource  = "*"
        Principal = { Service = var.service }
        Condition = { StringEquals = { "aws:SourceAccount" = "123456789012" } }
      },
    ]
  })
}

resource "aws_secretsmanager_secret_policy" "reader" {
  secret_arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:app"
  # No service that acts for others calls for it.
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "*", Principal = { Service = var.service } }]
  })
}
