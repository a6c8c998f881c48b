resource "time_rotating" "month" {
  rotation_days = 30
}

resource "terraform_data" "month" {
  input = time_rotating.month.rfc3339
}

# In the state since 2026-11-01.
resource "aws_iam_access_key" "ci" {
  user = "ci"

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [terraform_data.month]
  }
}

resource "google_service_account_key" "ci" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { moved = time_rotating.month.id }
}

# In the state since 2026-11-01 too, and replaced by this very plan.
resource "google_service_account_key" "other" {
  service_account_id = "projects/p/serviceAccounts/ci@p.iam.gserviceaccount.com"
  keepers            = { moved = time_rotating.month.id, by = "hand" }
}
