data "google_compute_default_service_account" "it" {}

resource "google_compute_instance" "either" {
  name         = "either"
  machine_type = "e2-small"

  service_account {
    email  = data.google_compute_default_service_account.it.email
    scopes = ["cloud-platform"] # undecided: scope-broad-token
  }
}
