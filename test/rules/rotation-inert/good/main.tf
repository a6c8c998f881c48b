resource "time_rotating" "quarterly" {
  rotation_days = 90
}

# All of these see the clock move on.
resource "terraform_data" "input" {
  input = time_rotating.quarterly.id
}

resource "aws_iam_access_key" "through_input" {
  user = "ci"

  lifecycle {
    replace_triggered_by = [terraform_data.input]
  }
}

resource "terraform_data" "replaced" {
  triggers_replace = time_rotating.quarterly.rfc3339
}

resource "aws_iam_access_key" "through_replacement" {
  user = "ci"

  lifecycle {
    replace_triggered_by = [terraform_data.replaced.id]
  }
}

resource "time_static" "quarter" {
  triggers = { quarter = time_rotating.quarterly.id }
}

resource "aws_iam_access_key" "through_static" {
  user = "ci"

  lifecycle {
    replace_triggered_by = [time_static.quarter]
  }
}

resource "google_service_account_key" "keepers" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { quarter = time_rotating.quarterly.rotation_rfc3339 }

  lifecycle {
    ignore_changes = [public_key_type]
  }
}

# A dead wire beside one that works.
resource "google_service_account_key" "both" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { quarter = time_rotating.quarterly.id }

  lifecycle {
    replace_triggered_by = [time_rotating.quarterly]
  }
}

resource "aws_secretsmanager_secret" "on" {
  name = "db"
}

resource "aws_secretsmanager_secret_rotation" "on" {
  secret_id           = aws_secretsmanager_secret.on.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    schedule_expression = "cron(0 4 L * ? *)"
  }
}

# Nothing is declared: only with its block would the provider renew it.
resource "gitlab_group_service_account_access_token" "plain" {
  group      = "1"
  user_id    = 7
  name       = "ci"
  expires_at = "2027-01-15"
  scopes     = ["api"]
}
