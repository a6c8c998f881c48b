variable "name" {}

module "inner" {
  source = "./inner"
  name   = "${var.name}-outer"
}

output "deep" {
  value = upper(module.inner.label)
}
