# A template that is nothing but one interpolation keeps the type of its expression.
output "number" {
  value = "${1 + 1}"
}

output "list" {
  value = "${["a", "b"]}"
}

output "text" {
  value = "${1 + 1}!"
}
