# Inputs are converted to the types of the module's variables.
module "m" {
  source = "./m"
  port   = "80"
  zones  = ["b", "a", "b"]
  tags   = { a = 1, b = true }
  config = { name = "x", unknown = 1 }
}

output "all" {
  value = module.m.all
}
