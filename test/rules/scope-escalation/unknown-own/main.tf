variable "environment" {
  type = string
}

# Whether it is one of those depends on what both are called.
resource "aws_iam_role" "deployer" {
  name = "${var.environment}-deployer"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "deployer" {
  role = aws_iam_role.deployer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy" # undecided: scope-escalation
      Resource = "arn:aws:iam::123456789012:role/${var.environment}-*"
    }]
  })
}
