output "text" {
  value = "override"
}
