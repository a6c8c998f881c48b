resource "aws_db_instance" "argument" {
  username = "app"
  password = "correct-horse-7"
}

# A password that everybody knows opens the door all the same.
resource "aws_db_instance" "well_known" {
  password = "changeme"
}

resource "aws_db_instance" "write_only" {
  password_wo         = "correct-horse-7"
  password_wo_version = 1
}

locals {
  database = {
    password = "battery-staple-9"
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
    password = "correct-horse-7"
  })
}

resource "aws_secretsmanager_secret" "json" {}

# Nobody knows this type: the name tells.
resource "acme_widget" "by_name" {
  connection {
    api_token = "9fK2mQ7xR4tW8zB1"
  }
}

resource "acme_widget" "by_form" {
  note = "postgres://app:correct-horse-7@db.internal:5432/app"
}
