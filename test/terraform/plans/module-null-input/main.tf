# A module input of null overrides the default, unless the variable is not nullable.
module "m" {
  source   = "./m"
  nullable = null
  not_null = null
}

output "all" {
  value = module.m.all
}
