# Outputs of one module are inputs of the next; what is unknown stays so, beside what is known.
module "a" {
  source = "./m"
  name   = "a"
}

module "b" {
  source = "./m"
  name   = "${module.a.name}b"
  peer   = module.a.id
}

output "b" {
  value = [module.b.name, module.b.peer]
}
