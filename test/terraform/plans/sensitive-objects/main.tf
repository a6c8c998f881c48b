# A sensitive part does not hide the object around it; a sensitive object hides all of its parts.
variable "config" {
  type      = object({ user = string, password = string })
  sensitive = true
  default   = { user = "ann", password = "not-a-real-one" }
}

locals {
  mixed = { user = "bob", password = sensitive("neither") }
}

resource "test_thing" "x" {
  name = local.mixed.user
  text = local.mixed.password
  user = var.config.user
}

output "mixed_user" {
  value = local.mixed.user
}
