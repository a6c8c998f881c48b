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

# A store keeps what is no secret: a public key, an endpoint, a user's name.
resource "tls_private_key" "identity" {
  algorithm = "RSA"
}

resource "aws_secretsmanager_secret_version" "identity_public_key" {
  secret_id     = "identity-public-key"
  secret_string = trimspace(tls_private_key.identity.public_key_pem)
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"
}

resource "aws_ssm_parameter" "search_endpoint" {
  name  = "/search/endpoint"
  type  = "SecureString"
  value = aws_opensearch_domain.search.endpoint
}

resource "aws_ssm_parameter" "login_username" {
  name  = "/tests/login/email-username"
  type  = "SecureString"
  value = "dummy-value"
  lifecycle {
    ignore_changes = [value]
  }
}

# An ephemeral key would be another one at each apply, and the public half of this one stays.
resource "tls_private_key" "deploy" {
  algorithm = "ED25519"
}

resource "github_repository_deploy_key" "deploy" {
  title      = "deploy"
  repository = "shop"
  key        = tls_private_key.deploy.public_key_openssh
}
