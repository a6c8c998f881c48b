variable "secret_key" {
  type      = string
  sensitive = true
}

provider "aws" {
  secret_key = var.secret_key
}
