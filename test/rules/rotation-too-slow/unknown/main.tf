variable "days" {
  type = number
}

resource "time_rotating" "given" {
  rotation_days = var.days
}

resource "google_service_account_key" "given" {
  service_account_id = "ci@example.iam.gserviceaccount.com"
  keepers            = { period = time_rotating.given.id } # undecided: rotation-too-slow
}

resource "aws_kms_key" "given" {
  enable_key_rotation     = true
  rotation_period_in_days = var.days # undecided: rotation-too-slow
}
