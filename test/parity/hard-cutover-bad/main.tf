resource "time_rotating" "month" {
  rotation_days = 30
}

resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { month = time_rotating.month.id }
}

resource "google_secret_manager_secret_version" "ci" {
  secret      = "projects/p/secrets/ci"
  secret_data = google_service_account_key.ci.private_key
}
