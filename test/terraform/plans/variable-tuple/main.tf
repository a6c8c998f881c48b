# Tuples convert element by element.
variable "pair" {
  type    = tuple([string, number, bool])
  default = [1, "2", "true"]
}

output "pair" {
  value = var.pair
}
