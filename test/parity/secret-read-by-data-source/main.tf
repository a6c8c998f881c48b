data "aws_secretsmanager_secret_version" "db" {
  secret_id = "prod/db"
}

locals {
  password = data.aws_secretsmanager_secret_version.db.secret_string
}

resource "aws_db_instance" "main" {
  instance_class = "db.t3.micro"
  password       = data.aws_secretsmanager_secret_version.db.secret_string
}

resource "aws_db_instance" "local" {
  instance_class = "db.t3.micro"
  password       = local.password
}
