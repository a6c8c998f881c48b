# Names of a module are its own.
locals {
  name = "root"
}

module "m" {
  source = "./m"
}

output "names" {
  value = [local.name, module.m.name]
}
