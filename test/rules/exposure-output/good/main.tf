resource "random_password" "app" {
  length = 32
}

output "password" {
  value     = random_password.app.result
  sensitive = true
}

output "length" {
  value = random_password.app.length
}

output "fingerprint" {
  value = nonsensitive(sha256(random_password.app.result))
}

resource "aws_secretsmanager_secret" "app" {}

output "arn" {
  value = aws_secretsmanager_secret.app.arn
}

# A child's output passes the mark on.
module "child" {
  source = "./child"
}
