variable "secret_id" {
  type = string
}

resource "aws_secretsmanager_secret" "app" { # undecided: rotation-missing
  name = "db"
}

# Whose schedule it is cannot be known.
resource "aws_secretsmanager_secret_rotation" "other" {
  secret_id           = var.secret_id
  rotation_enabled    = false
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}
