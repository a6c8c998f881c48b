resource "random_password" "db" {
  length = 32
}

output "password" {
  value = nonsensitive(random_password.db.result)
}

output "fingerprint" {
  value = nonsensitive(sha256(random_password.db.result))
}

output "marked" {
  value     = random_password.db.result
  sensitive = true
}
