resource "google_sql_user" "by_identity" {
  instance = "orders"
  name     = "app@example.iam"
  type     = "CLOUD_IAM_SERVICE_ACCOUNT"
}

variable "password" {
  type      = string
  ephemeral = true
  nullable  = false
}

resource "google_sql_user" "by_password" {
  instance            = "orders"
  name                = "app"
  password_wo         = var.password
  password_wo_version = 1
}
