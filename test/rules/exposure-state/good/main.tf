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

# No secrets by their names, though a store keeps or a generator makes them.
resource "azurerm_key_vault_secret" "client_id" {
  key_vault_id = "vault"
  name         = "okta-client-id"
  value        = "0oa1gjh63g214q0Hq0g4"
}

resource "random_password" "mq_user" {
  length  = 20
  special = false
}
