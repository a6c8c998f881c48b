resource "aws_iam_policy" "admin" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # finds: scope-admin
      Resource = "*"
    }]
  })
}

# However it is spelled.
resource "aws_iam_user_policy" "spelled" {
  user = "ci"
  policy = jsonencode({
    Statement = {
      Effect   = "Allow"
      Action   = ["s3:GetObject", "*:*"] # finds: scope-admin
      Resource = ["arn:aws:s3:::releases/*", "arn:aws:*:*:*:*"]
    }
  })
}

resource "aws_iam_group_policy" "heredoc" {
  group = "developers" # finds +4: scope-admin
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": ["${aws_s3_bucket.releases.arn}", "*"] }]
    }
  JSON
}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

data "aws_iam_policy_document" "admin" {
  statement {
    sid       = "All"
    actions   = ["*"] # finds: scope-admin
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "document" {
  role   = "deploy"
  policy = data.aws_iam_policy_document.admin.json
}

resource "aws_ssoadmin_permission_set_inline_policy" "same_document" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  inline_policy      = data.aws_iam_policy_document.admin.json
}

# A condition on how or where somebody asks leaves everything allowed.
resource "aws_iam_policy" "with_mfa" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "*" # finds: scope-admin
      Resource  = "*"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # finds: scope-admin
}

data "aws_partition" "current" {}

resource "aws_iam_role" "any_partition" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
  managed_policy_arns = [
    "arn:${data.aws_partition.current.partition}:iam::aws:policy/IAMFullAccess", # finds: scope-admin
  ]

  inline_policy {
    name = "all"
    policy = jsonencode({
      Statement = [{ Effect = "Allow", Action = ["*"], Resource = ["*"] }] # finds: scope-admin
    })
  }
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

data "aws_iam_policy" "power_user" {
  name = "PowerUserAccess"
}

resource "aws_iam_user_policy_attachment" "by_name" {
  user       = "ci"
  policy_arn = data.aws_iam_policy.power_user.arn # finds: scope-admin
}

locals {
  attached = {
    readers = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    owners  = "arn:aws-us-gov:iam::aws:policy/AdministratorAccess"
  }
}

resource "aws_iam_group_policy_attachment" "each" {
  for_each   = local.attached
  group      = each.key
  policy_arn = each.value # finds: scope-admin
}

data "aws_iam_policy" "administrator" {
  name = "AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "looked_up" {
  role       = "ci"
  policy_arn = data.aws_iam_policy.administrator.arn # finds: scope-admin
}

# Every user that Vault makes has it.
resource "vault_aws_secret_backend_role" "operators" {
  backend         = "aws"
  name            = "operators"
  credential_type = "iam_user"
  policy_arns     = ["arn:aws:iam::aws:policy/AdministratorAccess"] # finds: scope-admin
}
