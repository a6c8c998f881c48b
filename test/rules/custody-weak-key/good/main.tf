# 2048 bits unless somebody says otherwise.
resource "tls_private_key" "default" {
  algorithm = "RSA"
}

resource "tls_private_key" "curve" {
  algorithm   = "ECDSA"
  ecdsa_curve = "P256"
}

resource "tls_private_key" "edwards" {
  algorithm = "ED25519"
}

resource "azurerm_key_vault_key" "curve" {
  name            = "payments"
  key_vault_id    = "/subscriptions/0/vault"
  key_type        = "EC"
  curve           = "P-256"
  key_size        = 256
  key_opts        = ["sign"]
  expiration_date = timeadd(plantimestamp(), "2160h")
}

resource "aws_acm_certificate" "default" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

resource "random_password" "long" {
  length = 24
}

resource "vault_pki_secret_backend_role" "provider_default" {
  backend  = "pki"
  name     = "web"
  key_type = "rsa"
  key_bits = 0
}

resource "vault_pki_secret_backend_role" "curve" {
  backend  = "pki"
  name     = "web"
  key_type = "ec"
  key_bits = 256
}

# By its name no secret: the public half of a token.
resource "random_password" "bootstrap_token_id" {
  length  = 6
  special = false
}
