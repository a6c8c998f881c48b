# In the state since 2026-01-01.
resource "aws_iam_access_key" "ci" { # finds: rotation-missing, rotation-overdue
  user = "ci"
}

resource "time_rotating" "month" {
  rotation_days = 30
}

# A clock was to replace it every 30 days; nobody has applied since.
resource "google_service_account_key" "ci" { # finds: rotation-overdue
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { moved = time_rotating.month.id }
}
