variable "rotates" {
  type = bool
}

resource "aws_kms_key" "given" {
  enable_key_rotation = var.rotates # undecided: rotation-missing
}
