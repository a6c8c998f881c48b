variable "key" {
  type      = string
  sensitive = true
}

resource "aws_iam_server_certificate" "old" {
  name             = "old"
  certificate_body = file("${path.module}/old.pem") # finds: expiry-passed
  private_key      = var.key
}
