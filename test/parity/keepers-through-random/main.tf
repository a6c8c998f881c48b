resource "time_rotating" "slow" {
  rotation_days = 300
}

resource "random_id" "generation" {
  byte_length = 4
  keepers     = { moved = time_rotating.slow.id }
}

resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { generation = random_id.generation.hex }
}
