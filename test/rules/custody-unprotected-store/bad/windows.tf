resource "alicloud_kms_key" "orders" {
  automatic_rotation     = "Enabled"
  rotation_interval      = "365d"
  pending_window_in_days = 7 # finds: custody-unprotected-store
}

resource "google_kms_crypto_key" "orders" {
  name                       = "orders"
  key_ring                   = "projects/example/locations/global/keyRings/main"
  rotation_period            = "7776000s"
  destroy_scheduled_duration = "86400s" # finds: custody-unprotected-store
}
