# Modules in modules in modules.
module "a" {
  source = "./a"
  name   = "r"
}

output "name" {
  value = module.a.name
}
