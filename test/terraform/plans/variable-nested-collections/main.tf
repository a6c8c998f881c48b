# Types of types.
variable "matrix" {
  type    = list(map(set(string)))
  default = [{ a = ["y", "x", "x"] }, {}]
}

output "matrix" {
  value = var.matrix
}

output "first" {
  value = var.matrix[0].a
}
