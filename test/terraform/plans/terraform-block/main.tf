# The terraform block asks for versions and providers, and holds nothing that is evaluated.
terraform {
  required_version = ">= 1.0"
}

locals {
  workspace = terraform.workspace
}

output "workspace" {
  value = local.workspace
}
