data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/*", aws_secretsmanager_secret.db.arn]
  }

  # Only what the services keep encrypted for it.
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["secretsmanager.eu-central-1.amazonaws.com"]
    }
  }

  statement {
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.app.arn]
  }

  statement {
    actions   = ["ssm:GetParameter", "ssm:GetParametersByPath"]
    resources = ["arn:aws:ssm:eu-central-1:123456789012:parameter/app/*"]
  }

  # Names, not values.
  statement {
    actions   = ["secretsmanager:ListSecrets", "ssm:DescribeParameters", "kms:ListAliases"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "app" {
  role   = "app"
  policy = data.aws_iam_policy_document.app.json
}

# In the policy of a key, * is the key.
resource "aws_kms_key" "app" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource  = "*"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
    }]
  })
}

# So it is in that of a secret.
resource "aws_secretsmanager_secret" "db" {
  name = "db"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
    }]
  })
}

# What is allowed is denied but for one.
resource "aws_iam_user_policy" "denied" {
  user = "ci"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:*" },
      { Effect = "Deny", Action = "secretsmanager:*", NotResource = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:ci-*" },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "agent" {
  role       = "web"
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedEC2InstanceDefaultPolicy"
}

# Only what has the tag.
resource "aws_iam_user_policy_attachment" "queries" {
  user       = "queries"
  policy_arn = "arn:aws:iam::aws:policy/AmazonRedshiftDataFullAccess"
}

# AWS made it for the role of the service that takes it.
resource "aws_iam_role" "automation" {
  name = "automation"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "ssm.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "automation" {
  role       = aws_iam_role.automation.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonSSMAutomationRole"
}

# What somebody else denies, or a boundary leaves out, a managed policy does not give.
resource "aws_iam_group" "readers" {
  name = "readers"
}

resource "aws_iam_group_policy_attachment" "readers" {
  group      = aws_iam_group.readers.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_group_policy" "readers" {
  group = aws_iam_group.readers.name
  policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = ["ssm:GetParameter*"], Resource = "*" }]
  })
}

resource "aws_iam_role" "bounded_reader" {
  name                 = "bounded-reader"
  permissions_boundary = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:user/ann" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "bounded_reader" {
  role       = aws_iam_role.bounded_reader.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

# Parameters, and no secret besides, by what AWS recommends to attach.
resource "aws_iam_role_policy_attachment" "core" {
  role       = "web"
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_user_policy_attachment" "auditor" {
  user       = "auditor"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
