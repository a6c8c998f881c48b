variable "type" {
  type = string
}

resource "random_password" "app" {
  length = 32
}

# Whether it is encrypted is not known.
resource "aws_ssm_parameter" "app" {
  name  = "/app/db/password"
  type  = var.type
  value = random_password.app.result # undecided: exposure-plain-store
}
