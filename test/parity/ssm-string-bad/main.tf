resource "random_password" "db" {
  length = 32
}

resource "aws_ssm_parameter" "db" {
  name  = "/prod/db/password"
  type  = "String"
  value = random_password.db.result
}
