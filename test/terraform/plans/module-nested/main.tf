# Modules call modules; values go down and come back.
module "outer" {
  source = "./outer"
  name   = "x"
}

output "deep" {
  value = module.outer.deep
}
