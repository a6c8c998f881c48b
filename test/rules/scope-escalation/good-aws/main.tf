data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

# One role, and only to one service.
resource "aws_iam_role" "deployer" {
  name               = "deployer"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "deployer" {
  role   = aws_iam_role.deployer.name
  policy = data.aws_iam_policy_document.deployer.json
}

data "aws_iam_policy_document" "deployer" {
  statement {
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.app.arn, "arn:aws:iam::123456789012:role/app-*"]
  }

  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }

  statement {
    actions   = ["ec2:RunInstances", "lambda:CreateFunction", "lambda:InvokeFunction", "ecs:RunTask"]
    resources = ["arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "arn:aws:lambda:eu-central-1:123456789012:function:app"]
  }
}

resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

# Two principals: neither has both.
resource "aws_iam_role_policy" "app" {
  role = aws_iam_role.app.name
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "glue:CreateDevEndpoint", Resource = "arn:aws:glue:eu-central-1:123456789012:devEndpoint/app" }]
  })
}

# Users see to their own keys and passwords.
resource "aws_iam_policy" "self_service" {
  name   = "self-service"
  policy = data.aws_iam_policy_document.self_service.json
}

data "aws_iam_policy_document" "self_service" {
  statement {
    actions   = ["iam:CreateAccessKey", "iam:DeleteAccessKey", "iam:UpdateLoginProfile"]
    resources = ["arn:aws:iam::*:user/&{aws:username}"]
  }
}

# What it may attach, and to what, is narrowed.
resource "aws_iam_policy" "delegated" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["iam:AttachRolePolicy", "iam:PutRolePolicy"]
        Resource  = "*"
        Condition = { StringEquals = { "iam:PermissionsBoundary" = "arn:aws:iam::123456789012:policy/boundary" } }
      },
      { Effect = "Allow", Action = "iam:AttachUserPolicy", Resource = "arn:aws:iam::123456789012:user/app/*" },
    ]
  })
}

# What is allowed is denied again: wholly, but for one role, but under the boundary, or by what bounds it.
resource "aws_iam_role" "denied" {
  name               = "denied"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "denied" {
  role       = aws_iam_role.denied.name
  policy_arn = aws_iam_policy.denials.arn
}

resource "aws_iam_policy" "denials" {
  policy = jsonencode({
    Statement = [
      { Effect = "Deny", Action = "iam:Create*", Resource = "*" },
      { Effect = "Deny", Action = "iam:PassRole", NotResource = "arn:aws:iam::123456789012:role/app" },
      {
        Effect    = "Deny"
        Action    = "iam:PutRolePolicy"
        Resource  = "*"
        Condition = { StringNotEquals = { "iam:PermissionsBoundary" = "arn:aws:iam::123456789012:policy/boundary" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "denied" {
  role   = aws_iam_role.denied.name
  policy = data.aws_iam_policy_document.denied.json
}

data "aws_iam_policy_document" "denied" {
  statement {
    actions   = ["iam:CreateAccessKey", "iam:PassRole", "iam:PutRolePolicy", "ec2:RunInstances"]
    resources = ["arn:aws:iam::123456789012:*", "arn:aws:ec2:eu-central-1:123456789012:instance/*"]
  }
}

resource "aws_iam_role" "bounded" {
  name                 = "bounded"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = "arn:aws:iam::aws:policy/PowerUserAccess"
}

resource "aws_iam_role_policy" "bounded" {
  role   = aws_iam_role.bounded.name
  policy = data.aws_iam_policy_document.denied.json
}

# Others are made only within it: it is given to nobody as what he may.
resource "aws_iam_policy" "boundary" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["iam:PassRole", "ec2:RunInstances"], Resource = "arn:aws:iam::123456789012:*" }]
  })
}

resource "aws_iam_user_policy" "delegated" {
  user = "delegate"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["iam:CreateRole", "iam:PutRolePolicy"]
      Resource  = "arn:aws:iam::123456789012:role/*"
      Condition = { StringEquals = { "iam:PermissionsBoundary" = aws_iam_policy.boundary.arn } }
    }]
  })
}

# Ports are no shells.
resource "aws_iam_user_policy" "ports" {
  user = "support"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "ssm:StartSession"
      Resource = ["arn:aws:ec2:eu-central-1:123456789012:instance/*", "arn:aws:ssm:*:*:document/AWS-StartPortForwardingSession"]
    }]
  })
}

# AWS made it for the role of the service that takes it.
resource "aws_iam_role" "cluster" {
  name = "cluster"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "elasticmapreduce.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "cluster" {
  role       = aws_iam_role.cluster.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonElasticMapReduceRole"
}

# What it passes, it passes to one service.
resource "aws_iam_role_policy_attachment" "deploys" {
  role       = "deploys"
  policy_arn = "arn:aws:iam::aws:policy/AWSCodeDeployRoleForECS"
}
