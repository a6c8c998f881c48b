# `path.*` and `terraform.workspace`.
output "root" {
  value = path.root
}

output "workspace" {
  value = terraform.workspace
}
