resource "google_kms_crypto_key" "data" {
  name            = "data"
  key_ring        = "projects/p/locations/eu/keyRings/r"
  rotation_period = "7776000s"
}
