ephemeral "random_password" "db" {
  length = 32
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id                = aws_secretsmanager_secret.db.id
  secret_string_wo         = ephemeral.random_password.db.result
  secret_string_wo_version = 1
}

# The type has no other way.
resource "aws_iam_access_key" "ci" {
  user = "ci"
}

# No secret at all.
resource "aws_ssm_parameter" "host" {
  name  = "/prod/db/host"
  type  = "String"
  value = "db.internal"
}
