# Exactly the limit.
resource "time_rotating" "quarterly" {
  rotation_days = 90
}

resource "google_service_account_key" "quarterly" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { quarter = time_rotating.quarterly.id }
}

resource "aws_secretsmanager_secret" "monthly" {
  name = "db"
}

resource "aws_secretsmanager_secret_rotation" "monthly" {
  secret_id           = aws_secretsmanager_secret.monthly.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    schedule_expression = "cron(0 4 1 * ? *)"
  }
}

# Keys that encrypt may stay for a year, at Google for a quarter.
resource "aws_kms_key" "yearly" {
  enable_key_rotation     = true
  rotation_period_in_days = 365
}

resource "google_kms_crypto_key" "quarterly" {
  name            = "data"
  key_ring        = "projects/p/locations/eu/keyRings/r"
  rotation_period = "7776000s"
}

# The clock that comes first is the one that counts.
resource "time_rotating" "yearly" {
  rotation_days = 365
}

resource "google_service_account_key" "both" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers = {
    quarter = time_rotating.quarterly.id
    year    = time_rotating.yearly.id
  }
}

# It ends long before the clock moves on.
resource "azuread_application_password" "ends" {
  application_id      = "/applications/1"
  end_date            = timeadd(timestamp(), "2160h")
  rotate_when_changed = { year = time_rotating.yearly.id }
}

# Not every week, as the service would by itself, but often enough.
resource "aws_rds_cluster" "monthly" {
  engine                      = "aurora-postgresql"
  master_username             = "app"
  manage_master_user_password = true
}

resource "aws_secretsmanager_secret_rotation" "monthly" {
  secret_id = aws_rds_cluster.monthly.master_user_secret[0].secret_arn
  rotation_rules {
    schedule_expression = "rate(30 days)"
  }
}
