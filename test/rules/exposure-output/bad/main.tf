resource "random_password" "app" {
  length = 32
}

output "password" {
  value = random_password.app.result # finds: exposure-output
}

output "url" {
  value = "postgres://app:${random_password.app.result}@db.internal/app" # finds: exposure-output
}

output "unwrapped" {
  value = nonsensitive(random_password.app.result) # finds: exposure-output
}

variable "token" {
  type      = string
  sensitive = true
}

output "token" {
  value = var.token # finds: exposure-output
}

locals {
  credentials = { password = random_password.app.result }
}

output "credentials" {
  value = jsonencode(local.credentials) # finds: exposure-output
}

# The provider does not mark it, and terraform lets it pass.
resource "gitlab_project_variable" "masked" {
  project = "app"
  key     = "DEPLOY"
  value   = random_password.app.result
  masked  = true
}

output "variable" {
  value = gitlab_project_variable.masked.value # finds: exposure-output
}

# Of instances whose number is not known.
variable "number" {
  type = number
}

resource "random_password" "each" {
  count  = var.number
  length = 24
}

output "each" {
  value = [for each in random_password.each : each.result] # finds: exposure-output
}
