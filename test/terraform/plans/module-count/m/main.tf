variable "n" {
  type = number
}

output "twice" {
  value = var.n * 2
}
