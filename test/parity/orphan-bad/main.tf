resource "google_service_account_key" "agent" {
  service_account_id = "projects/p/serviceAccounts/agent@p.iam.gserviceaccount.com"
}
