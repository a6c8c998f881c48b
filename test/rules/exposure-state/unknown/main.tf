variable "type" {
  type = string
}

variable "value" {
  type      = string
  sensitive = true
}

# It may be a plain String.
resource "aws_ssm_parameter" "setting" {
  name  = "/prod/setting"
  type  = var.type
  value = var.value
}
