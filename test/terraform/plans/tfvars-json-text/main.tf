# Strings in a .tfvars.json are text, not templates.
variable "text" {
  type = string
}

variable "object" {
  type = any
}

output "text" {
  value = var.text
}

output "object" {
  value = var.object
}
