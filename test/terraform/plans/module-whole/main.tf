# A module as a value is an object of its outputs.
module "m" {
  source = "./m"
}

module "n" {
  source = "./m"
  count  = 2
}

output "m" {
  value = module.m
}

output "keys" {
  value = keys(module.m)
}

output "n" {
  value = length(module.n)
}
