variable "name" {}

variable "peer" {
  default = "none"
}

resource "test_thing" "x" {
  name = var.name
  peer = var.peer
}

output "name" {
  value = test_thing.x.name
}

output "id" {
  value = test_thing.x.id
}

output "peer" {
  value = var.peer
}
