data "aws_ssm_parameter" "setting" {
  name = "/app/setting"
}

# Nothing says that this parameter is a secret.
output "setting" {
  value = nonsensitive(data.aws_ssm_parameter.setting.value)
}
