resource "time_rotating" "quarterly" {
  rotation_days = 90
}

# When it has passed, the clock is dropped from the state and made anew: replace_triggered_by sees no change in that.
resource "aws_iam_access_key" "whole" {
  user = "ci"

  lifecycle {
    replace_triggered_by = [time_rotating.quarterly] # finds: rotation-inert
  }
}

resource "aws_iam_access_key" "attribute" {
  user = "ci"

  lifecycle {
    replace_triggered_by = [time_rotating.quarterly.rfc3339] # finds: rotation-inert
  }
}

resource "aws_secretsmanager_secret" "off" { # finds: rotation-inert
  name = "db"
}

resource "aws_secretsmanager_secret_rotation" "off" {
  secret_id           = aws_secretsmanager_secret.off.id
  rotation_enabled    = false
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

# February has no such day.
resource "aws_secretsmanager_secret" "no_such_day" { # finds: rotation-inert
  name = "cache"
}

resource "aws_secretsmanager_secret_rotation" "no_such_day" {
  secret_id           = aws_secretsmanager_secret.no_such_day.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    schedule_expression = "cron(0 4 31 2 ? *)"
  }
}

# What changes is ignored.
resource "google_service_account_key" "ignored" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { quarter = time_rotating.quarterly.id } # finds: rotation-inert

  lifecycle {
    ignore_changes = [keepers]
  }
}

# No schedule is made.
resource "aws_secretsmanager_secret" "none" { # finds: rotation-inert
  name = "queue"
}

resource "aws_secretsmanager_secret_rotation" "none" {
  count               = 0
  secret_id           = aws_secretsmanager_secret.none.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}
