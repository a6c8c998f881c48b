# Override files work in every module.
module "m" {
  source = "./m"
}

output "text" {
  value = module.m.text
}
