# A variable of type any takes the type of what it is given; collections of any get one element type.
variable "thing" {
  type    = any
  default = { a = 1, b = "two" }
}

variable "list" {
  type    = list(any)
  default = [1, "two", true]
}

variable "map" {
  type    = map(any)
  default = { a = 1, b = "two" }
}

output "thing" {
  value = var.thing
}

output "list" {
  value = var.list
}

output "map" {
  value = var.map
}
