# A module may be written in JSON syntax.
module "m" {
  source = "./m"
  name   = "x"
}

output "text" {
  value = module.m.text
}
