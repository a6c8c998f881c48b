variable "name" {}

resource "test_thing" "x" {
  name = "${var.name}c"
}

output "name" {
  value = test_thing.x.name
}
