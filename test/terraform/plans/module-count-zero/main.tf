# A module call without instances has no outputs.
module "m" {
  source = "./m"
  count  = 0
}

output "names" {
  value = module.m[*].name
}

output "one" {
  value = one(module.m[*].name)
}

output "try" {
  value = try(module.m[0].name, "none")
}
