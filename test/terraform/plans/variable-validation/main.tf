# Validation rules are read and do not change the value.
variable "environment" {
  type    = string
  default = "prod"

  validation {
    condition     = contains(["dev", "prod"], var.environment)
    error_message = "The environment must be dev or prod."
  }
}

output "environment" {
  value = var.environment
}
