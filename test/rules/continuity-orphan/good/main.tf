resource "aws_iam_access_key" "stored" {
  user = "ci"
}

resource "aws_secretsmanager_secret_version" "stored" {
  secret_id     = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:ci"
  secret_string = jsonencode({ id = aws_iam_access_key.stored.id, secret = aws_iam_access_key.stored.secret })
}

resource "aws_iam_access_key" "shown" {
  user = "cd"
}

locals {
  keys = { cd = aws_iam_access_key.shown }
}

output "cd" {
  value     = local.keys["cd"].secret
  sensitive = true
}

# Handed to a module that is not installed: it may use it.
resource "aws_iam_access_key" "handed_on" {
  user = "handed-on"
}

module "elsewhere" {
  source = "example.com/keys/store"
  secret = aws_iam_access_key.handed_on.secret
}

# A store: who reads it cannot be seen.
resource "aws_secretsmanager_secret" "store" {
  name = "api"
}

# Any other configuration gets it from the data source.
resource "azurerm_servicebus_topic_authorization_rule" "orders" {
  name     = "orders"
  topic_id = "/subscriptions/s/topics/orders"
  listen   = true
}

# It only says how long somebody else is let in.
resource "cloudflare_zero_trust_access_application" "wiki" {
  account_id       = "1"
  name             = "wiki"
  domain           = "wiki.example.com"
  session_duration = "12h"
}
