data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "worker" {
  name               = "worker"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role" "other" {
  name               = "other"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

# What it comes to by passing, assuming or letting in itself it has already; other roles are not it.
resource "aws_iam_role_policy" "worker" {
  role = aws_iam_role.worker.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["iam:PassRole", "sts:AssumeRole", "iam:UpdateAssumeRolePolicy", "iam:GetRole", "iam:TagRole"]
        Resource = aws_iam_role.worker.arn
      },
      {
        Effect   = "Allow"
        Action   = ["lambda:CreateFunction", "lambda:InvokeFunction", "lambda:UpdateFunctionCode"]
        Resource = "arn:aws:lambda:eu-central-1:123456789012:function:app"
      },
      {
        Effect   = "Allow"
        Action   = ["iam:PutRolePolicy", "iam:AttachRolePolicy"]
        Resource = [aws_iam_role.other.arn, "arn:aws:iam::123456789012:role/workers/*"]
      },
    ]
  })
}

# Only under a boundary; and what a denial takes away.
resource "aws_iam_role_policy" "narrowed" {
  role = aws_iam_role.other.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "iam:AttachRolePolicy"
        Resource  = aws_iam_role.other.arn
        Condition = { ArnEquals = { "iam:PolicyARN" = "arn:aws:iam::123456789012:policy/app" } }
      },
      { Effect = "Allow", Action = "iam:PutRolePolicy", Resource = "arn:aws:iam::123456789012:role/other" },
      { Effect = "Deny", Action = "iam:Put*", Resource = "arn:aws:iam::123456789012:role/other" },
    ]
  })
}

# Users see to their own keys and passwords; a role has no user name, and neither has a document of the old version.
resource "aws_iam_user_policy" "self_service" {
  user = "ci"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"]
      Resource = ["arn:aws:iam::123456789012:user/$${aws:username}", "arn:aws:iam::123456789012:user/ci"]
    }]
  })
}

resource "aws_iam_role_policy" "no_user" {
  role = aws_iam_role.other.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PutUserPolicy", Resource = "arn:aws:iam::123456789012:user/$${aws:username}" }]
  })
}

resource "aws_iam_user_policy" "old" {
  user = "old"
  policy = jsonencode({
    Version   = "2008-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PutUserPolicy", Resource = "arn:aws:iam::123456789012:user/$${aws:username}" }]
  })
}
