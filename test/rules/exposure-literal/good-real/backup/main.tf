variable "aws_access_key_id" {
  type = string
}

resource "acme_transfer" "backup" {
  configuration = "[source]\naccess_key_id = ${var.aws_access_key_id}\nenv_auth = true\n"
}
