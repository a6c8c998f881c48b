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
