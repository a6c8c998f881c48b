module "m" {
  source = "./m"
  name   = "override"
}

variable "who" {
  default = 5
}

output "who" {
  value = "<${var.who}>"
}
