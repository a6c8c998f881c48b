resource "time_rotating" "ci" {
  rotation_days = 60
}

resource "google_service_account" "ci" {
  account_id = "ci-runner"
}

resource "google_service_account_key" "ci" {
  service_account_id = google_service_account.ci.name
  keepers            = { moved = time_rotating.ci.rotation_rfc3339 }
}
