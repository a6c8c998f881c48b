variable "name" {}

resource "test_thing" "x" {
  name = "${var.name}-inner"
}

output "label" {
  value = test_thing.x.name
}
