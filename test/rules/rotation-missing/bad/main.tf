resource "aws_iam_access_key" "never" { # finds: rotation-missing
  user = "ci"
}

# A number that somebody raises, or not.
resource "google_service_account_key" "manual" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { version = "3" } # finds: rotation-missing
}

# It follows another resource, which may never change.
resource "google_service_account_key" "coupled" {
  service_account_id = google_service_account.ci.name
  keepers            = { account = google_service_account.ci.unique_id } # finds: rotation-missing
}

resource "google_service_account" "ci" {
  account_id = "ci"
}

# The schedule of one secret is no schedule of the other.
resource "aws_secretsmanager_secret" "scheduled" {
  name = "scheduled"
}

resource "aws_secretsmanager_secret_rotation" "scheduled" {
  secret_id           = aws_secretsmanager_secret.scheduled.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret" "other" { # finds: rotation-missing
  name = "other"
}

resource "google_kms_crypto_key" "manual" { # finds: rotation-missing
  name     = "data"
  key_ring = "projects/p/locations/eu/keyRings/r"
}
