data "aws_caller_identity" "current" {}

resource "aws_iam_role_policy" "app" {
  role   = "app"
  policy = data.aws_iam_policy_document.app.json
}

data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"] # finds: scope-credential-reach
    resources = ["*"] # finds: scope-wildcard-resource
  }

  statement {
    actions   = ["kms:Decrypt", "kms:DescribeKey"] # finds: scope-credential-reach
    resources = ["arn:aws:kms:eu-central-1:${data.aws_caller_identity.current.account_id}:key/*"]
  }

  statement {
    actions   = ["ssm:GetParameter*"] # finds: scope-credential-reach
    resources = ["arn:aws:ssm:*:*:parameter/*"] # finds: scope-wildcard-resource
  }
}

# A condition that says how somebody asks, and not for what.
resource "aws_iam_user_policy" "region" {
  user = "ci"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["secretsmanager:Get*", "secretsmanager:List*"] # finds: scope-credential-reach
      Resource  = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:*"
      Condition = { StringEquals = { "aws:RequestedRegion" = "eu-central-1" } }
    }]
  })
}

resource "aws_iam_group_policy_attachment" "secrets" {
  group      = "developers"
  policy_arn = "arn:aws:iam::aws:policy/SecretsManagerReadWrite" # finds: scope-credential-reach, scope-wildcard-action
}

resource "aws_iam_role_policy_attachment" "agent" {
  role       = "web"
  policy_arn = "arn:aws:iam::aws:policy/SecretsManagerReadWrite" # finds: scope-credential-reach, scope-wildcard-action
}

resource "aws_iam_policy" "bedrock" {
  # finds +5: scope-credential-reach
  policy = <<-EOT
    {
      "Statement": {
        "Effect": "Allow",
        "Action": "iam:CreateServiceSpecificCredential",
        "Resource": "arn:aws:iam::123456789012:user/*"
      }
    }
  EOT
}
