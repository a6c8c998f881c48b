resource "aws_iam_policy" "writes" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:PutObject", "s3:ListAllMyBuckets"]
      Resource = "*" # finds: scope-wildcard-resource
    }]
  })
}

# It reads, but what is kept and not what is said about it.
resource "aws_iam_policy" "reads_secrets" {
  policy = jsonencode({
    Statement = [
      {
        Effect   = "Allow"
        Action   = "secretsmanager:GetSecretValue"
        Resource = ["*"] # finds: scope-wildcard-resource
      },
      {
        Effect   = "Allow"
        Action   = "s3:Get*"
        Resource = "arn:aws:s3:::*" # finds: scope-wildcard-resource
      },
    ]
  })
}

resource "aws_iam_role_policy" "pass_role" {
  role   = "deploy"
  policy = data.aws_iam_policy_document.pass_role.json
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "pass_role" {
  statement {
    actions   = ["iam:PassRole", "ecs:RunTask"]
    resources = ["*"] # finds: scope-wildcard-resource
  }
  # As good as a star: there is no key that it leaves out.
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["arn:${data.aws_partition.current.partition}:kms:*:*:key/*"] # finds: scope-wildcard-resource
  }
  # A condition on how it is asked does not say what for.
  statement {
    actions   = ["sts:AssumeRole"]
    resources = ["*"] # finds: scope-wildcard-resource
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
  }
  # It holds for whatever has no tag.
  statement {
    actions   = ["ec2:TerminateInstances"]
    resources = ["*"] # finds: scope-wildcard-resource
    condition {
      test     = "StringEqualsIfExists"
      variable = "aws:ResourceTag/team"
      values   = ["payments"]
    }
  }
}

# One of several resources is all of them.
resource "aws_iam_policy" "among_others" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = [aws_sqs_queue.orders.arn, "*"] # finds: scope-wildcard-resource
    }]
  })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# What bears no tag is reached, too.
resource "aws_iam_policy" "marked_or_not" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "ec2:DeleteVolume"
      Resource  = "*" # finds: scope-wildcard-resource
      Condition = { StringLikeIfExists = { "ec2:ResourceTag/CSIVolumeName" = "*" } }
    }]
  })
}
