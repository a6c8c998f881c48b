variable "bits" {
  type = number
}

variable "window" {
  type = number
}

variable "keys" {
  type = bool
}

variable "user" {
  type = string
}

variable "end" {
  type = string
}

variable "period" {
  type = string
}

variable "scope" {
  type = string
}

variable "resource" {
  type = string
}

variable "type" {
  type = string
}

resource "tls_private_key" "app" {
  algorithm = "RSA"
  rsa_bits  = var.bits
}

resource "aws_secretsmanager_secret" "app" {
  name                    = "app"
  recovery_window_in_days = var.window
}

resource "azurerm_storage_account" "app" {
  name                      = "app"
  resource_group_name       = "app"
  location                  = "westeurope"
  account_tier              = "Standard"
  account_replication_type  = "ZRS"
  shared_access_key_enabled = var.keys
}

resource "aws_iam_access_key" "app" {
  user = var.user
}

resource "azuread_application_password" "app" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  end_date       = var.end
}

resource "google_kms_crypto_key" "app" {
  name            = "app"
  key_ring        = "projects/p/locations/eu/keyRings/r"
  rotation_period = var.period
}

resource "gitlab_project_access_token" "app" {
  project      = "1"
  name         = "app"
  access_level = "developer"
  scopes       = [var.scope]
  expires_at   = "2026-03-01"
}

resource "aws_iam_policy" "app" {
  name = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:PutObject"
      Resource = var.resource
    }]
  })
}

resource "random_password" "app" {
  length = 32
}

resource "aws_ssm_parameter" "app" {
  name  = "/app/password"
  type  = var.type
  value = random_password.app.result
}
