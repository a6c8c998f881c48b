# Outputs that are objects with unknown parts.
module "m" {
  source = "./m"
}

output "name" {
  value = module.m.all.name
}

output "id" {
  value = module.m.all.id
}

resource "test_thing" "copy" {
  name = module.m.all.name
  peer = module.m.all.id
}
