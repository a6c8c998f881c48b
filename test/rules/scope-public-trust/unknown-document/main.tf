variable "policy" {
  type = string
}

resource "aws_iam_role" "given" {
  name               = "given"
  assume_role_policy = var.policy # undecided: scope-public-trust
}

# What a provider tells may be any document, too.
resource "aws_sqs_queue_policy" "told" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy    = terraform_data.policy.output # undecided: scope-public-trust
}

resource "terraform_data" "policy" {
  input = var.policy
}

resource "aws_sns_topic_policy" "no_object" {
  arn    = "arn:aws:sns:eu-central-1:123456789012:alarms"
  policy = "[\"everybody\"]" # undecided: scope-public-trust
}

resource "aws_sns_topic_policy" "no_statement" {
  arn    = "arn:aws:sns:eu-central-1:123456789012:alarms"
  policy = jsonencode({ Statement = ["everybody"] }) # undecided: scope-public-trust
}
