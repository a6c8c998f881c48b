# Clocks and random values of providers: their arguments are known, what they give is not.
resource "time_rotating" "quarter" {
  rotation_days = 90
}

resource "random_password" "db" {
  length  = 24
  special = false
  keepers = { when = time_rotating.quarter.id }
}

resource "test_thing" "db" {
  name     = "db"
  password = random_password.db.result
}

output "length" {
  value = random_password.db.length
}
