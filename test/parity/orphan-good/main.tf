resource "google_service_account_key" "agent" {
  service_account_id = "projects/p/serviceAccounts/agent@p.iam.gserviceaccount.com"
}

resource "vault_kv_secret_v2" "agent" {
  mount     = "kv"
  name      = "agent"
  data_json = jsonencode({ key = google_service_account_key.agent.private_key })
}
