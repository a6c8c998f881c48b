# A sensitive output stays known, and sensitive wherever it goes.
module "m" {
  source = "./m"
}

resource "test_thing" "x" {
  text = "pw: ${module.m.password}"
}

output "password" {
  value     = module.m.password
  sensitive = true
}

output "length" {
  value = nonsensitive(length(module.m.password))
}
