resource "google_service_account" "app" {
  account_id = "app"
}

# All scopes are what Google recommends for an account that has only the roles it needs.
resource "google_compute_instance" "own" {
  name         = "own"
  machine_type = "e2-small"

  service_account {
    email  = google_service_account.app.email
    scopes = ["cloud-platform"]
  }
}

resource "google_compute_instance" "narrow" {
  name         = "narrow"
  machine_type = "e2-small"

  service_account {
    scopes = ["storage-ro", "logging-write"]
  }
}

resource "google_compute_instance" "none" {
  name         = "none"
  machine_type = "e2-small"
}
