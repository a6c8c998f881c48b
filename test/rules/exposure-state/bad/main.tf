variable "password" {
  type      = string
  sensitive = true
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = var.password # finds: exposure-state
}

# Told of where it is used, once.
resource "random_password" "main" {
  length = 32
}

resource "aws_db_instance" "main" {
  instance_class = "db.t3.micro"
  password       = random_password.main.result # finds: exposure-state
}

# Its twin is ephemeral.
resource "random_password" "spare" { # finds: exposure-state
  length = 32
}

# The table of the provider's arguments knows the twin.
resource "google_monitoring_uptime_check_config" "shop" {
  display_name = "shop"
  timeout      = "10s"

  http_check {
    auth_info {
      username = "probe"
      password = var.password # finds: exposure-state
    }
  }
}
