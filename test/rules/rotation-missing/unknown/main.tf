variable "rotates" {
  type = bool
}

resource "aws_kms_key" "given" {
  enable_key_rotation = var.rotates # undecided: rotation-missing
}

# Whoever keeps the key may replace it there.
data "aws_ssm_parameter" "partner" {
  name = "/sftp/partner"
}

resource "aws_transfer_ssh_key" "partner" {
  server_id = "s-1"
  user_name = "partner"
  body      = data.aws_ssm_parameter.partner.value # undecided: rotation-missing
}

# It is written anew at every apply; whether the password in it is another one nobody can say.
resource "random_password" "stamped" {
  length = 32
}

resource "aws_secretsmanager_secret" "stamped" { # undecided: rotation-missing
  name = "stamped"
}

resource "aws_secretsmanager_secret_version" "stamped" {
  secret_id     = aws_secretsmanager_secret.stamped.id
  secret_string = jsonencode({ password = random_password.stamped.result, made = timestamp() })
}
