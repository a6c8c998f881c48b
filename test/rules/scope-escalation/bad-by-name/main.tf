# A permission set has what the policy of that name says.
resource "aws_ssoadmin_permission_set" "operators" {
  name         = "operators"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}

resource "aws_ssoadmin_customer_managed_policy_attachment" "operators" {
  instance_arn       = aws_ssoadmin_permission_set.operators.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  customer_managed_policy_reference {
    name = "operate"
    path = "/teams/"
  }
}

resource "aws_iam_policy" "operate" {
  name = "operate"
  path = "/teams/"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource = "arn:aws:lambda:eu-central-1:123456789012:function:app" }]
  })
}

resource "aws_ssoadmin_permission_set_inline_policy" "operators" {
  instance_arn       = aws_ssoadmin_permission_set.operators.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/*" }] # finds: scope-escalation
  })
}

# By an ARN that is written out, of a policy whose own account is not known.
resource "aws_iam_role" "builder" {
  name = "builder"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy_attachment" "builder" {
  role       = "builder"
  policy_arn = "arn:aws:iam::123456789012:policy/build"
}

resource "aws_iam_policy" "build" {
  name = "build"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["glue:CreateDevEndpoint", "s3:GetObject"], Resource = "arn:aws:glue:eu-central-1:123456789012:devEndpoint/app" }]
  })
}

resource "aws_iam_role_policy" "builder" {
  role = "builder"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/*" }] # finds: scope-escalation
  })
}

# Groups and users that are only named.
resource "aws_iam_user_group_membership" "ci" {
  user   = "ci"
  groups = ["launchers"]
}

resource "aws_iam_group_policy" "launchers" {
  group = "launchers"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "arn:aws:ec2:eu-central-1:123456789012:instance/*" }]
  })
}

resource "aws_iam_user_policy" "ci" {
  user = "ci"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/*" }] # finds: scope-escalation
  })
}
