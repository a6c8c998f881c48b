# By its name.
variable "api_token" { # finds: exposure-variable
  type = string
}

# By what it goes into.
variable "login" { # finds: exposure-variable
  type = string
}

resource "aws_db_instance" "app" {
  password = var.login
}

variable "admin_password" {
  type      = string
  default   = "correct-horse-7" # finds: exposure-variable
  sensitive = true
}

# Reported here, and not where it is used.
variable "plain" {
  type    = string
  default = "battery-staple-9" # finds: exposure-variable
}

resource "aws_rds_cluster" "app" {
  master_password = var.plain
}

# By what it goes into: what a file holds, not where it is.
variable "account_file_json" { # finds: exposure-variable
  type        = string
  description = "JSON file contents of the account"
}

provider "google" {
  credentials = var.account_file_json
}

# Into a secret argument, or nowhere.
variable "create" {
  type = bool
}

variable "given" { # finds: exposure-variable
  type = string
}

resource "aws_rds_cluster" "given" {
  master_password = var.create ? var.given : null
}

# One that goes before another, by its name.
variable "github_token_override" { # finds: exposure-variable
  type    = string
  default = null
}
