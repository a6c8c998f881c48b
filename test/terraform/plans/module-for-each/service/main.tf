variable "name" {}
variable "replicas" {}

resource "test_thing" "replica" {
  count = var.replicas
  name  = "${var.name}-${count.index}"
}

output "names" {
  value = test_thing.replica[*].name
}
