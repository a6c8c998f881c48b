variable "account" {
  type = string
}

resource "google_compute_instance" "either" {
  name         = "either"
  machine_type = "e2-small"

  service_account {
    email  = var.account
    scopes = ["cloud-platform"] # undecided: scope-broad-token
  }
}
