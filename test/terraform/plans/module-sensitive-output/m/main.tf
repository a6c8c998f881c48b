output "password" {
  value     = "not-a-real-one"
  sensitive = true
}
