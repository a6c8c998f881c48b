# Arguments of a module call, of variables and of outputs are overridden one by one.
module "m" {
  source = "./m"
  name   = "base"
  size   = 1
}

variable "who" {
  type        = string
  default     = "base"
  description = "Kept."
}

output "name" {
  value = module.m.name
}

output "who" {
  value = var.who
}
