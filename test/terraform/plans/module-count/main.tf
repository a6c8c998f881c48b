# Module calls with `count`, read with a splat.
module "m" {
  source = "./m"
  count  = 2
  n      = count.index
}

output "all" {
  value = module.m[*].twice
}

output "last" {
  value = module.m[1].twice
}
