variable "name" {}

module "b" {
  source = "./b"
  count  = 2
  name   = "${var.name}a${count.index}"
}

output "name" {
  value = module.b[*].name
}
