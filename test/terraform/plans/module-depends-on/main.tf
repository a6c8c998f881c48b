# depends_on of a module orders, and changes no value of its resources.
resource "test_thing" "first" {
  name = "first"
}

module "m" {
  source     = "./m"
  depends_on = [test_thing.first]
}

output "name" {
  value = module.m.name
}
