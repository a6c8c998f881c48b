variable "admin_password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "app" {
  password = var.admin_password
}
