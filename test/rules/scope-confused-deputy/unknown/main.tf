variable "source" {
  type = string
}

resource "aws_lambda_permission" "source" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "events.amazonaws.com" # undecided: scope-confused-deputy
  source_arn    = var.source
}
