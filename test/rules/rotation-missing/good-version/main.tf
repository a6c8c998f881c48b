# A clock makes a new password, and with it a new version of the secret.
resource "time_rotating" "quarter" {
  rotation_days = 80
}

resource "random_password" "database" {
  length  = 32
  keepers = { quarter = time_rotating.quarter.id }
}

resource "aws_secretsmanager_secret" "database" {
  name = "database"
}

resource "aws_secretsmanager_secret_version" "database" {
  secret_id     = aws_secretsmanager_secret.database.id
  secret_string = jsonencode({ username = "app", password = random_password.database.result })
}
