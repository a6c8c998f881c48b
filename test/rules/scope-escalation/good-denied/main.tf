# Each denial takes away a part; together they leave nothing.
resource "aws_iam_user_policy" "resources" {
  user = "resources"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "iam:PutRolePolicy"
        Resource = ["arn:aws:iam::111111111111:role/*", "arn:aws:iam::222222222222:role/*"]
      },
      { Effect = "Deny", Action = "iam:Put*", Resource = "arn:aws:iam::111111111111:*" },
      { Effect = "Deny", Action = "iam:*RolePolicy", Resource = "arn:aws:iam::222222222222:*" },
    ]
  })
}

# The actions of the first, and all others: none of the steps is left that it takes to run something.
resource "aws_iam_user_policy" "actions" {
  user = "actions"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:CreateFunction", "lambda:InvokeFunction", "ec2:RunInstances"], Resource = "arn:aws:lambda:eu-central-1:123456789012:function:app" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/app" },
      { Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "arn:aws:iam::123456789012:policy/*" },
      { Effect = "Deny", NotAction = ["iam:*", "lambda:*"], Resource = "*" },
      { Effect = "Deny", Action = ["iam:Create*", "iam:Set*"], Resource = "*" },
    ]
  })
}

# Whichever way it asks, one of them holds.
resource "aws_iam_user_policy" "conditions" {
  user = "conditions"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:AttachUserPolicy", Resource = "arn:aws:iam::123456789012:user/*" },
      { Effect = "Deny", Action = "iam:Attach*", Resource = "*", Condition = { StringEquals = { "aws:RequestedRegion" = "us-east-1" } } },
      { Effect = "Deny", Action = "iam:*UserPolicy", Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = "us-east-1" } } },
    ]
  })
}
