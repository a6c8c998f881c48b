variable "keeps" {
  type    = string
  default = "default"
}

variable "ignores" {
  type     = string
  default  = "default"
  nullable = false
}

output "keeps" {
  value = var.keeps
}

output "ignores" {
  value = var.ignores
}
