resource "tls_private_key" "app" {
  algorithm = "RSA"
  rsa_bits  = 1024
}

resource "random_password" "app" {
  length = 8
}
