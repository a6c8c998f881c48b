# A half is left.
resource "aws_iam_user_policy" "resources" {
  user = "resources"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "iam:PutRolePolicy" # finds: scope-escalation
        Resource = ["arn:aws:iam::111111111111:role/*", "arn:aws:iam::222222222222:role/*"]
      },
      { Effect = "Deny", Action = "iam:Put*", Resource = "arn:aws:iam::111111111111:role/a*" },
      { Effect = "Deny", Action = "iam:Put*", Resource = "arn:aws:iam::222222222222:role/b*" },
    ]
  })
}

# Whoever has not signed in with a second factor, and who has signed in with long-lived keys, is not asked.
resource "aws_iam_user_policy" "conditions" {
  user = "conditions"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:AttachUserPolicy", Resource = "arn:aws:iam::123456789012:user/*" }, # finds: scope-escalation
      { Effect = "Deny", Action = "iam:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } },
      { Effect = "Deny", Action = "iam:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } },
    ]
  })
}

resource "aws_iam_user_policy" "others" {
  user = "others"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:AttachUserPolicy", Resource = "arn:aws:iam::123456789012:user/*" }, # finds: scope-escalation
      { Effect = "Deny", Action = "iam:*", Resource = "*", Condition = { StringEquals = { "aws:RequestedRegion" = "us-east-1" } } },
      { Effect = "Deny", Action = "iam:*", Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-central-1" } } },
    ]
  })
}
