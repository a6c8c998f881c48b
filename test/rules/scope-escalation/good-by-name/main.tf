resource "aws_ssoadmin_permission_set" "operators" {
  name         = "operators"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}

# The boundary of that name leaves it out.
resource "aws_ssoadmin_permissions_boundary_attachment" "operators" {
  instance_arn       = aws_ssoadmin_permission_set.operators.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  permissions_boundary {
    customer_managed_policy_reference {
      name = "boundary"
    }
  }
}

resource "aws_iam_policy" "boundary" {
  name = "boundary"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", NotAction = "iam:*", Resource = "*" }]
  })
}

resource "aws_ssoadmin_permission_set_inline_policy" "operators" {
  instance_arn       = aws_ssoadmin_permission_set.operators.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:AttachRolePolicy", "iam:CreatePolicyVersion"], Resource = ["arn:aws:iam::123456789012:role/*", "arn:aws:iam::123456789012:policy/*"] }]
  })
}

# Another policy of that name, below another path; and one of two that nobody can tell apart.
resource "aws_iam_user_policy_attachment" "ci" {
  user       = "ci"
  policy_arn = "arn:aws:iam::123456789012:policy/deploy"
}

resource "aws_iam_policy" "deploy" {
  name = "deploy"
  path = "/teams/"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "arn:aws:ec2:eu-central-1:123456789012:instance/app" }]
  })
}

resource "aws_iam_user_policy" "ci" {
  user = "ci"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/*" }]
  })
}
