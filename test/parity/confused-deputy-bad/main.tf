resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "s3.amazonaws.com"
}

resource "aws_sns_topic_policy" "uploads" {
  arn = "arn:aws:sns:eu-central-1:123456789012:uploads"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Resource  = "arn:aws:sns:eu-central-1:123456789012:uploads"
      Principal = { Service = "s3.amazonaws.com" }
    }]
  })
}
