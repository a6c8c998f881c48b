variable "key" {
  type      = string
  sensitive = true
}

resource "aws_iam_server_certificate" "new" {
  name             = "new"
  certificate_body = file("${path.module}/new.pem")
  private_key      = var.key
}

resource "hcloud_uploaded_certificate" "new" {
  name        = "new"
  certificate = "-----BEGIN CERTIFICATE-----\nnot one\n-----END CERTIFICATE-----"
  private_key = var.key
}
