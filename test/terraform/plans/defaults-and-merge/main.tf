# Settings merged over defaults, with null left out.
variable "settings" {
  type    = map(any)
  default = { size = 5 }
}

locals {
  defaults = { size = 1, name = "d", empty = null }
  all      = merge(local.defaults, var.settings)
  present  = { for k, v in local.all : k => v if v != null }
}

output "all" {
  value = local.all
}

output "present" {
  value = keys(local.present)
}
