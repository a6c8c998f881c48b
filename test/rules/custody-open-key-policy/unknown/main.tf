variable "users" {
  type = list(string)
}

resource "aws_kms_key" "either" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.users } # undecided: custody-open-key-policy
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

variable "role" {
  type = string
}

# Whom it names, and whether anybody, is not known.
resource "aws_kms_key" "whoever" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # undecided: custody-open-key-policy
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { StringLike = { "aws:PrincipalArn" = "${var.role}*" } }
    }]
  })
}
