variable "name" {}

module "c" {
  source   = "../c"
  for_each = toset(["x", "y"])
  name     = "${var.name}b${each.key}"
}

output "name" {
  value = values(module.c)[*].name
}
