# One action is enough to rewrite what is attached to its holder.
resource "aws_iam_role_policy" "versions" {
  role = aws_iam_role.deployer.id
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:ListPolicies", "iam:CreatePolicyVersion"] # finds: scope-escalation
      Resource = "arn:aws:iam::123456789012:policy/*"
    }]
  })
}

resource "aws_iam_role" "deployer" {
  name               = "deployer"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

# What each of two documents allows is harmless; together they run a function with any role.
resource "aws_iam_role" "builder" {
  name               = "builder"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_policy" "pass" {
  name = "pass"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # finds: scope-escalation
      Resource = "*" # finds: scope-wildcard-resource
    }]
  })
}

resource "aws_iam_role_policy_attachment" "pass" {
  role       = aws_iam_role.builder.name
  policy_arn = aws_iam_policy.pass.arn
}

resource "aws_iam_role_policy" "functions" {
  role = aws_iam_role.builder.name
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["lambda:CreateFunction", "lambda:InvokeFunction"]
      Resource = "arn:aws:lambda:eu-central-1:123456789012:function:app-*"
    }]
  })
}

# A user has what its groups have.
resource "aws_iam_group" "launchers" {
  name = "launchers"
}

resource "aws_iam_group_policy" "launch" {
  group = aws_iam_group.launchers.name
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "ec2:RunInstances"
      Resource = "arn:aws:ec2:eu-central-1:123456789012:instance/*"
    }]
  })
}

resource "aws_iam_user" "ci" {
  name = "ci"
}

resource "aws_iam_user_group_membership" "ci" {
  user   = aws_iam_user.ci.name
  groups = [aws_iam_group.launchers.name]
}

resource "aws_iam_user_policy" "ci" {
  user   = aws_iam_user.ci.name
  policy = data.aws_iam_policy_document.ci.json
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["iam:Pass*"] # finds: scope-escalation
    resources = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/*"]
  }
}

# Whatever it writes for itself it may do.
resource "aws_iam_policy" "self_service" {
  name   = "self-service"
  policy = data.aws_iam_policy_document.self_service.json
}

data "aws_iam_policy_document" "self_service" {
  statement {
    actions   = ["iam:CreateAccessKey", "iam:PutUserPolicy"] # finds: scope-escalation
    resources = ["arn:aws:iam::*:user/&{aws:username}"]
  }
}

# A denial of something else, and a boundary that leaves it in.
resource "aws_iam_role" "bounded" {
  name                 = "bounded"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = aws_iam_policy.boundary.arn

  inline_policy {
    name = "keys"
    policy = jsonencode({
      Statement = [
        { Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "*" }, # finds: scope-escalation, scope-wildcard-resource
        { Effect = "Deny", Action = "iam:CreateAccessKey", Resource = "arn:aws:iam::123456789012:user/root-*" },
        { Effect = "Deny", Action = "iam:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } },
      ]
    })
  }
}

resource "aws_iam_policy" "boundary" {
  name = "boundary"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["iam:*", "s3:*"], Resource = "*" }]
  })
}

# Attached by one of many, through a module.
module "role" {
  source   = "./role"
  policies = { change = aws_iam_policy.change.arn, run = aws_iam_policy.run.arn }
}

resource "aws_iam_policy" "change" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole" # finds: scope-escalation
      Resource = "*" # finds: scope-wildcard-resource
    }]
  })
}

resource "aws_iam_policy" "run" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["codebuild:CreateProject", "codebuild:StartBuild"]
      Resource = "arn:aws:codebuild:eu-central-1:123456789012:project/app"
    }]
  })
}

resource "aws_iam_policy" "code" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "lambda:UpdateFunctionCode" # finds: scope-escalation
      Resource = "arn:aws:lambda:*:*:function:*" # finds: scope-wildcard-resource
    }]
  })
}

resource "aws_ssoadmin_permission_set" "operators" {
  name         = "operators"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}

resource "aws_ssoadmin_managed_policy_attachment" "operators" {
  instance_arn       = aws_ssoadmin_permission_set.operators.instance_arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AWSLambda_FullAccess" # finds: scope-wildcard-action
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
}

resource "aws_ssoadmin_permission_set_inline_policy" "operators" {
  instance_arn       = aws_ssoadmin_permission_set.operators.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  inline_policy      = data.aws_iam_policy_document.operators.json
}

data "aws_iam_policy_document" "operators" {
  statement {
    actions   = ["iam:PassRole"] # finds: scope-escalation
    resources = ["*"] # finds: scope-wildcard-resource
  }
}

# A managed policy is read like any other document.
resource "aws_iam_group_policy_attachment" "clusters" {
  group      = "developers"
  policy_arn = "arn:aws:iam::aws:policy/AmazonElasticMapReduceFullAccess" # finds: scope-escalation, scope-wildcard-action
}

# It was made for a service, and people have it.
resource "aws_iam_role" "people" {
  name = "people"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "people" {
  role       = aws_iam_role.people.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonElasticMapReduceRole" # finds: scope-escalation
}

# Each is harmless by itself: one passes roles, the other makes functions.
resource "aws_iam_role" "both" {
  name = "both"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "elasticbeanstalk.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "both" {
  role       = aws_iam_role.both.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonElasticMapReduceRole" # finds: scope-escalation
}

resource "aws_iam_role_policy" "both" {
  role = aws_iam_role.both.name
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["lambda:CreateFunction", "lambda:InvokeFunction"]
      Resource = "arn:aws:lambda:eu-central-1:123456789012:function:report-*"
    }]
  })
}

# However many of its statements open a way: the policy is one defect.
resource "aws_iam_group_policy_attachment" "frontend" {
  group      = "frontend"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess-Amplify" # finds: scope-escalation, scope-wildcard-action
}
