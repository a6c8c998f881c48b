output "text" {
  value = "base"
}
