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

# It is called an id, and keeps a password.
resource "random_password" "client" {
  length = 32
}

resource "aws_secretsmanager_secret" "misnamed" { # finds: rotation-missing
  name = "shop/client-id"
}

resource "aws_secretsmanager_secret_version" "misnamed" {
  secret_id     = aws_secretsmanager_secret.misnamed.id
  secret_string = jsonencode({ client_id = "shop", client_secret = random_password.client.result })
}

# An id that is drawn by chance may be the secret.
resource "random_uuid" "hook" {}

resource "aws_secretsmanager_secret" "hook" { # finds: rotation-missing
  name = "shop/hook"
}

resource "aws_secretsmanager_secret_version" "hook" {
  secret_id     = aws_secretsmanager_secret.hook.id
  secret_string = random_uuid.hook.id
}

# A rotation that is only offered, and that nobody asks for.
variable "enable_rotation" {
  type    = bool
  default = false
}

resource "aws_secretsmanager_secret" "offered" { # finds: rotation-missing
  name = "offered"
}

resource "aws_secretsmanager_secret_rotation" "offered" {
  count               = var.enable_rotation ? 1 : 0
  secret_id           = aws_secretsmanager_secret.offered.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

# Nobody meant the time of its making as a rotation.
resource "random_password" "stamped" {
  length = 32
}

resource "aws_secretsmanager_secret" "stamped" { # finds: rotation-missing
  name = "stamped"
}

resource "aws_secretsmanager_secret_version" "stamped" {
  secret_id     = aws_secretsmanager_secret.stamped.id
  secret_string = jsonencode({ password = random_password.stamped.result, made = timestamp() })

  lifecycle {
    ignore_changes = [secret_string]
  }
}
