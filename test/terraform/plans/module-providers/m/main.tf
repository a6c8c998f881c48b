variable "name" {}

resource "test_thing" "x" {
  name = var.name
}

output "name" {
  value = test_thing.x.name
}
