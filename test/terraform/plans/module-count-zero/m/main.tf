output "name" {
  value = "m"
}
