resource "tls_private_key" "short" {
  algorithm = "RSA"
  rsa_bits  = 1024 # finds: custody-weak-key
}

resource "tls_private_key" "default_curve" { # finds: custody-weak-key
  algorithm = "ECDSA"
}

resource "azurerm_key_vault_key" "short" {
  name            = "payments"
  key_vault_id    = "/subscriptions/0/vault"
  key_type        = "RSA"
  key_size        = 1024 # finds: custody-weak-key
  key_opts        = ["sign"]
  expiration_date = timeadd(plantimestamp(), "2160h")
}

resource "aws_acm_certificate" "short" {
  domain_name       = "example.com"
  validation_method = "DNS"
  key_algorithm     = "RSA_1024" # finds: custody-weak-key
}

resource "random_password" "short" {
  length = 8 # finds: custody-weak-key
}

resource "google_dns_managed_zone" "sha1" {
  name     = "example"
  dns_name = "example.com."

  dnssec_config {
    state = "on"

    default_key_specs {
      algorithm = "rsasha256"
      key_type  = "keySigning"
    }

    default_key_specs {
      algorithm = "rsasha1" # finds: custody-weak-key
      key_type  = "zoneSigning"
    }
  }
}

resource "okta_app_saml" "sha1" {
  label               = "wiki"
  signature_algorithm = "RSA_SHA1" # finds: custody-weak-key
  digest_algorithm    = "SHA256"
}
