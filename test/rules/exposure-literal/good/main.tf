variable "password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "from_variable" {
  password = var.password
}

resource "aws_db_instance" "managed" {
  manage_master_user_password = true
}

resource "random_password" "app" {
  length = 32
}

resource "aws_db_instance" "generated" {
  password = random_password.app.result
}

data "aws_secretsmanager_secret_version" "app" {
  secret_id = "prod/app/password"
}

resource "aws_rds_cluster" "from_store" {
  master_password = data.aws_secretsmanager_secret_version.app.secret_string
}

# Placeholders stand for a value that somebody else sets.
resource "aws_secretsmanager_secret_version" "later" {
  secret_id     = "prod/app/password"
  secret_string = "REPLACE_ME"

  lifecycle {
    ignore_changes = [secret_string]
  }
}

# Names that only talk about secrets, and values that are none.
resource "acme_widget" "about" {
  secret_name       = "prod-database"
  secret_id         = "prod/app/password"
  password_policy   = "AtLeast12Characters1"
  token_ttl         = "3600s"
  kms_key_id        = "1234abcd-12ab-34cd-56ef-1234567890ab"
  public_key        = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2r0Q2h1k9c7m5v3x1z8b6n4q2w0e9r7t5y3u1i app"
  private_key_path  = "/etc/app/private.pem"
  private_key       = "./keys/private.pem"
  client_secret     = "@Microsoft.KeyVault(SecretUri=https://app.vault.azure.net/secrets/client)"
  webhook_token     = "vault:secret/data/webhook#token"
  access_key        = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:key"
  api_key           = "{{resolve:secretsmanager:prod/app:SecretString:key}}"
  password_hash     = "$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"
  require_password  = "always"
  auth_token        = "<token>"
  endpoint          = "https://db.internal:5432/app"
}
