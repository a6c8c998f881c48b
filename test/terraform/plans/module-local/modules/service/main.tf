variable "name" {
  type = string
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "test_thing" "this" {
  name = var.name
  tags = merge({ service = var.name }, var.tags)
}

output "label" {
  value = "${var.name}/${var.tags.team}"
}

output "path" {
  value = path.module
}
