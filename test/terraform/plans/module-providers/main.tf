# Providers are passed to a module; its values do not depend on them.
provider "test" {
  alias  = "eu"
  region = "eu"
}

module "m" {
  source = "./m"
  providers = {
    test = test.eu
  }
  name = "x"
}

output "name" {
  value = module.m.name
}
