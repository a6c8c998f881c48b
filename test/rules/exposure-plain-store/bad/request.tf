data "aws_ssm_parameter" "token" {
  name = "/orders/api_token"
}

data "http" "orders" {
  url = "https://api.example.com/orders?token=${data.aws_ssm_parameter.token.value}" # finds: exposure-plain-store
}
