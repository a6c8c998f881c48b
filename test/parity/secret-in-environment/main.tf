resource "random_password" "db" {
  length = 32
}

resource "aws_sns_topic" "events" {
  name = "events"
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::123456789012:role/api"
  filename      = "api.zip"
  environment {
    variables = {
      DB_PASSWORD = random_password.db.result
      LOG_LEVEL   = "info"
      TOPIC_ARN   = aws_sns_topic.events.arn
    }
  }
}
