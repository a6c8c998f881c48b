variable "type" {
  type = string
}

resource "google_sql_user" "either" { # undecided: custody-password-policy
  instance = "orders"
  name     = "app"
  type     = var.type
}
