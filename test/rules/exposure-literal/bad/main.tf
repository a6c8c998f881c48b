resource "aws_db_instance" "argument" {
  username = "app"
  password = "correct-horse-7" # finds: exposure-literal
}

# A password that everybody knows opens the door all the same.
resource "aws_db_instance" "well_known" {
  password = "changeme" # finds: exposure-literal
}

resource "aws_db_instance" "write_only" {
  password_wo         = "correct-horse-7" # finds: exposure-literal
  password_wo_version = 1
}

locals {
  database = {
    password = "battery-staple-9" # finds: exposure-literal
  }
}

# Written in the local above, and reported there.
resource "aws_rds_cluster" "through_local" {
  master_password = local.database.password
}

resource "aws_secretsmanager_secret_version" "json" {
  secret_id = aws_secretsmanager_secret.json.id
  secret_string = jsonencode({
    username = "app"
    password = "correct-horse-7" # finds: exposure-literal
  })
}

resource "aws_secretsmanager_secret" "json" {}

# Nobody knows this type: the name tells.
resource "acme_widget" "by_name" {
  connection {
    api_token = "9fK2mQ7xR4tW8zB1" # finds: exposure-literal
  }
}

resource "acme_widget" "by_form" {
  note = "postgres://app:correct-horse-7@db.internal:5432/app" # finds: exposure-literal
}

# Terraform leaves it alone later, but this is no word that only waits.
resource "aws_secretsmanager_secret_version" "initial" {
  secret_id     = "initial"
  secret_string = jsonencode({ password = "hunter2-but-longer" }) # finds: exposure-literal

  lifecycle {
    ignore_changes = [secret_string]
  }
}

resource "aws_codebuild_project" "from" {
  name = "from"

  source {
    type     = "GITHUB"
    location = "https://build:Zk83jdk2kdlq@github.com/acme/app.git" # finds: exposure-literal
  }
}

# What makes nothing is written all the same.
resource "aws_db_instance" "retired" {
  count    = 0
  password = "stapled-horse-41" # finds: exposure-literal
}

# A connection with its password, and words that only look like a path or like a name.
resource "azurerm_key_vault_secret" "consumer" {
  key_vault_id = "vault"
  name         = "consumer-connection-uri"
  value        = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"app\" password=\"correct-horse-7\";" # finds: exposure-literal
}

resource "aws_db_instance" "same_as_name" {
  password = "password" # finds: exposure-literal
}

resource "aws_db_instance" "with_slash" {
  password = "horse/staple/battery" # finds: exposure-literal
}

# The half of an AppRole that is called an id, beside the one that is none.
resource "aws_secretsmanager_secret_version" "approle" {
  secret_id = "approle"
  secret_string = jsonencode({
    role_id   = "7c1d3e5f-1f0a-4a7b-9f6e-3f1d2c4b5a69"
    secret_id = "0e1b2c3d-9a8b-4c7d-8e6f-5a4b3c2d1e0f" # finds: exposure-literal
  })
}
