# Sensitive values stay known to keylint, and marked.
variable "token" {
  type      = string
  sensitive = true
  default   = "not-a-real-token"
}

output "token" {
  value     = "token: ${var.token}"
  sensitive = true
}

output "opened" {
  value = nonsensitive(length(var.token))
}

output "is" {
  value = issensitive(var.token)
}
