# Versions are made when somebody thinks of it.
resource "random_password" "database" {
  length = 32
}

resource "aws_secretsmanager_secret" "database" { # finds: rotation-missing
  name = "database"
}

resource "aws_secretsmanager_secret_version" "database" {
  secret_id     = aws_secretsmanager_secret.database.id
  secret_string = random_password.database.result
}

variable "api_key" {
  type      = string
  sensitive = true
}

resource "aws_secretsmanager_secret" "api" { # finds: rotation-missing
  name = "api"
}

resource "aws_secretsmanager_secret_version" "api" {
  secret_id                = aws_secretsmanager_secret.api.id
  secret_string_wo         = var.api_key
  secret_string_wo_version = 3
}
