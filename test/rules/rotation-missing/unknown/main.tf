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
