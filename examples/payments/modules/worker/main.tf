variable "name" {
  type = string
}

variable "api_key" {
  type = string
}

resource "aws_iam_role" "this" {
  name = var.name
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_lambda_function" "this" {
  function_name = var.name
  role          = aws_iam_role.this.arn
  filename      = "${path.module}/worker.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"

  environment {
    variables = {
      ACQUIRER_API_KEY = var.api_key
    }
  }
}
