# Ephemeral values live for one run; they may go where nothing is stored.
variable "token" {
  type      = string
  ephemeral = true
  default   = "not-a-real-one"
}

locals {
  header = "Bearer ${var.token}"
}

output "is_set" {
  value = ephemeralasnull(local.header) == null
}
