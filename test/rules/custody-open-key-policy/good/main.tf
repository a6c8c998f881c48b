# The statement that AWS writes by default: the policies of the account decide.
resource "aws_kms_key" "default" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["kms:Encrypt", "kms:Decrypt"]
        Resource  = "*"
        Condition = { StringEquals = { "kms:CallerAccount" = "111122223333", "kms:ViaService" = "s3.eu-central-1.amazonaws.com" } }
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:ScheduleKeyDeletion"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_kms_key" "without" {
  enable_key_rotation = true
}

resource "aws_iam_role" "images" {
  name = "images"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# The role, and whatever its ARN goes on with.
resource "aws_kms_key" "images" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { StringLike = { "aws:PrincipalArn" = "${aws_iam_role.images.arn}*" } }
      }, {
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "kms:Encrypt"
      Resource  = "*"
      Condition = { ArnLike = { "aws:SourceArn" = "${aws_cloudwatch_log_group.images.arn}:*" } }
    }]
  })
}

resource "aws_cloudwatch_log_group" "images" {
  name = "images"
}
