variable "nullable" {
  default = "default"
}

variable "not_null" {
  default  = "default"
  nullable = false
}

variable "omitted" {
  default = "default"
}

output "all" {
  value = [var.nullable, var.not_null, var.omitted]
}
