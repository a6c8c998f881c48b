resource "aws_iam_access_key" "forgotten" { # finds: continuity-orphan
  user = "old-ci"
}

resource "time_rotating" "quarterly" {
  rotation_days = 90
}

# A trigger of another resource is no use of it.
resource "google_service_account_key" "forgotten" { # finds: continuity-orphan
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { quarter = time_rotating.quarterly.id }
}

resource "terraform_data" "audit" {
  lifecycle {
    replace_triggered_by = [google_service_account_key.forgotten]
  }
}
