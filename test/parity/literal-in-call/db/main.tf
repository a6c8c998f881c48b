variable "password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "main" {
  instance_class = "db.t3.micro"
  password       = var.password
}
