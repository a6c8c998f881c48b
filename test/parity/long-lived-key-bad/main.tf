resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
}
