variable "certificate" {
  type = string
}

variable "key" {
  type      = string
  sensitive = true
}

resource "google_compute_ssl_certificate" "either" {
  certificate = var.certificate # undecided: expiry-passed
  private_key = var.key
}
