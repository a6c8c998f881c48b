variable "end" {
  type    = string
  default = null
}

resource "azuread_application_password" "bare" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
}

resource "azuread_application_password" "null" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  end_date       = var.end
}

resource "aws_iam_role" "plain" {
  name = "plain"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}
