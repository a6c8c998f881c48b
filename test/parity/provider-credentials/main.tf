provider "aws" {
  region     = "eu-central-1"
  access_key = "AKIAQYLPMN5HFIQR7XYA"
  secret_key = "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"
}

resource "aws_sns_topic" "events" {
  name = "events"
}
