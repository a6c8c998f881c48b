# By its name.
variable "api_token" {
  type = string
}

# By what it goes into.
variable "login" {
  type = string
}

resource "aws_db_instance" "app" {
  password = var.login
}

variable "admin_password" {
  type      = string
  default   = "correct-horse-7"
  sensitive = true
}

# Reported here, and not where it is used.
variable "plain" {
  type    = string
  default = "battery-staple-9"
}

resource "aws_rds_cluster" "app" {
  master_password = var.plain
}
