# terraform.tfvars, then *.auto.tfvars in order of name, win over defaults.
variable "from_default" {
  default = "default"
}

variable "from_tfvars" {
  default = "default"
}

variable "from_auto" {
  default = "default"
}

variable "list" {
  type = list(string)
}

output "all" {
  value = [var.from_default, var.from_tfvars, var.from_auto, var.list]
}
