variable "password" {
  type      = string
  sensitive = true
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db"
  secret_string = var.password
}

resource "random_password" "spare" {
  length = 32
}
