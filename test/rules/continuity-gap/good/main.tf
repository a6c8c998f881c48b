resource "time_rotating" "quarterly" {
  rotation_days = 90
}

resource "azuread_application_password" "overlap" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.quarterly.id, "2880h")
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}

# The provider renews it before its end.
resource "tls_self_signed_cert" "internal" {
  private_key_pem       = "unused"
  validity_period_hours = 2160
  early_renewal_hours   = 720
  allowed_uses          = ["server_auth"]
}

# A date that somebody moves.
resource "azuread_application_password" "date" {
  application_id      = "/applications/1"
  end_date            = "2027-02-01T00:00:00Z"
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}

resource "azuread_application_password" "not_replaced" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "720h")

  lifecycle {
    ignore_changes = [end_date]
  }
}

output "handed_on" {
  sensitive = true
  value = [
    azuread_application_password.overlap.value,
    azuread_application_password.date.value,
    azuread_application_password.not_replaced.value,
    tls_self_signed_cert.internal.cert_pem,
  ]
}
