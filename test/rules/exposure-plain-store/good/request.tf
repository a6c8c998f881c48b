data "aws_ssm_parameter" "token" {
  name = "/orders/api_token"
}

# A header is where it belongs.
data "http" "orders" {
  url             = "https://api.example.com/orders"
  request_headers = { Authorization = "Bearer ${data.aws_ssm_parameter.token.value}" }
}
