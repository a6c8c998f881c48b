variable "bits" {
  type = number
}

resource "tls_private_key" "either" {
  algorithm = "RSA"
  rsa_bits  = var.bits # undecided: custody-weak-key
}
