variable "name" {}

variable "size" {}

output "name" {
  value = "${var.name}-${var.size}"
}
