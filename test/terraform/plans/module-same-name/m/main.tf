locals {
  name = "module"
}

output "name" {
  value = local.name
}
