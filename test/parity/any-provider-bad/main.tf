resource "tfe_team_token" "ci" {
  team_id    = "team-1"
  expired_at = "2099-01-01T00:00:00Z"
}

resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
}
