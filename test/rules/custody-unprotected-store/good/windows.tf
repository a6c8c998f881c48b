resource "alicloud_kms_key" "orders" {
  automatic_rotation     = "Enabled"
  rotation_interval      = "365d"
  pending_window_in_days = 30
}

resource "google_kms_crypto_key" "orders" {
  name            = "orders"
  key_ring        = "projects/example/locations/global/keyRings/main"
  rotation_period = "7776000s"
}
