variable "api_token" {
  type      = string
  sensitive = true
}

variable "session_token" {
  type      = string
  ephemeral = true
}

variable "login" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "app" {
  password = var.login
}

variable "token_ttl" {
  type    = string
  default = "1h"
}

variable "client_secret" {
  type        = string
  description = "Name of the secret in the store"
}

variable "generate_password" {
  type = bool
}

variable "password_length" {
  type    = number
  default = 32
}

variable "deploy_key" {
  type    = string
  default = "~/.ssh/deploy"
}

variable "account_json" {
  type        = string
  description = "Path to the JSON file of the account"
}

provider "google" {
  credentials = file(var.account_json)
}
