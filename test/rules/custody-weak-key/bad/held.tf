variable "key" {
  type      = string
  sensitive = true
}

resource "hcloud_uploaded_certificate" "weak" {
  name        = "weak"
  certificate = file("${path.module}/weak.pem") # finds: custody-weak-key
  private_key = var.key
}
