# A resource as a whole: what is written of it is known.
resource "test_thing" "x" {
  name = "x"
  tags = { a = "b" }
}

locals {
  thing = test_thing.x
}

output "name" {
  value = local.thing.name
}

output "tags" {
  value = local.thing.tags.a
}

output "id" {
  value = local.thing.id
}
