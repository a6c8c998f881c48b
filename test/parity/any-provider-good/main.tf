resource "tfe_team_token" "ci" {
  team_id    = "team-1"
  expired_at = "2026-03-01T00:00:00Z"
}

resource "time_rotating" "month" {
  rotation_days = 30
}

resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { month = time_rotating.month.id }
}
