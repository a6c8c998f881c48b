variable "window" {
  type = number
}

resource "aws_secretsmanager_secret" "either" {
  name                    = "payments"
  recovery_window_in_days = var.window # undecided: custody-unprotected-store
}
