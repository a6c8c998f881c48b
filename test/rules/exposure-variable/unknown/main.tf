# What goes into a secret argument only as a part of it need not be secret.
variable "host" {
  type = string
}

variable "tier" {
  type = string
}

resource "aws_db_instance" "app" {
  password = "${var.host}-${var.tier}"
}
