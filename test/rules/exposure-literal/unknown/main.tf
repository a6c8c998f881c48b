variable "suffix" {
  type = string
}

# The rest of it is not known, and what is known is no secret.
resource "aws_db_instance" "partly_known" {
  password = "prefix-${var.suffix}"
}
