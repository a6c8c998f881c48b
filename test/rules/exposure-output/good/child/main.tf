resource "random_password" "app" {
  length = 32
}

output "password" {
  value = random_password.app.result
}
