resource "time_rotating" "yearly" {
  rotation_days = 365
}

resource "google_service_account_key" "yearly" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { year = time_rotating.yearly.id } # finds: rotation-too-slow
}

resource "aws_secretsmanager_secret" "slow" { # finds: rotation-too-slow
  name = "db"
}

resource "aws_secretsmanager_secret_rotation" "slow" {
  secret_id           = aws_secretsmanager_secret.slow.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    schedule_expression = "rate(180 days)"
  }
}

resource "aws_secretsmanager_secret" "cron" { # finds: rotation-too-slow
  name = "cache"
}

resource "aws_secretsmanager_secret_rotation" "cron" {
  secret_id           = aws_secretsmanager_secret.cron.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    schedule_expression = "cron(0 4 1 1,7 ? *)"
  }
}

resource "google_kms_crypto_key" "yearly" {
  name            = "data"
  key_ring        = "projects/p/locations/eu/keyRings/r"
  rotation_period = "31536000s" # finds: rotation-too-slow
}

resource "aws_kms_key" "slow" {
  enable_key_rotation     = true
  rotation_period_in_days = 730 # finds: rotation-too-slow
}

# Two days more than allowed.
resource "time_rotating" "just_beyond" {
  rotation_days = 92
}

resource "terraform_data" "just_beyond" {
  triggers_replace = time_rotating.just_beyond.id
}

resource "aws_iam_access_key" "just_beyond" {
  user = "ci"

  lifecycle {
    replace_triggered_by = [terraform_data.just_beyond] # finds: rotation-too-slow
  }
}

# The service would do it every week.
resource "aws_db_instance" "slowed" { # finds: rotation-too-slow
  engine                      = "postgres"
  username                    = "app"
  manage_master_user_password = true
}

resource "aws_secretsmanager_secret_rotation" "slowed" {
  secret_id = aws_db_instance.slowed.master_user_secret[0].secret_arn
  rotation_rules {
    automatically_after_days = 365
  }
}
