# A sensitive output of a module stays known.
module "m" {
  source = "./m"
}

output "password" {
  value     = module.m.password
  sensitive = true
}

output "length" {
  value = nonsensitive(length(module.m.password))
}
