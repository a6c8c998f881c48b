resource "random_password" "app" {
  length = 32
}

output "password" {
  value = random_password.app.result
}

output "url" {
  value = "postgres://app:${random_password.app.result}@db.internal/app"
}

output "unwrapped" {
  value = nonsensitive(random_password.app.result)
}

variable "token" {
  type      = string
  sensitive = true
}

output "token" {
  value = var.token
}

locals {
  credentials = { password = random_password.app.result }
}

output "credentials" {
  value = jsonencode(local.credentials)
}

# The provider does not mark it, and terraform lets it pass.
resource "gitlab_project_variable" "masked" {
  project = "app"
  key     = "DEPLOY"
  value   = random_password.app.result
  masked  = true
}

output "variable" {
  value = gitlab_project_variable.masked.value
}
