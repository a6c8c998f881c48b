# A default of null makes a variable optional; it is null until something is given.
variable "name" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = null
}

output "name" {
  value = coalesce(var.name, "generated")
}

output "is_null" {
  value = var.tags == null
}

output "tags" {
  value = merge({ a = "1" }, var.tags)
}
