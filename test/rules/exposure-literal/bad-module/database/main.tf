variable "password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "this" {
  password = var.password
}
