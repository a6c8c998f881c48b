resource "time_rotating" "month" {
  rotation_days = 30
}

resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { month = time_rotating.month.id }
}
