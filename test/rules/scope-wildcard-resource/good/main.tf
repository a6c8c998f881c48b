data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

resource "aws_iam_policy" "named" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject"]
        Resource = "${aws_s3_bucket.releases.arn}/*"
      },
      # All of one account is less than all.
      {
        Effect   = "Allow"
        Action   = "dynamodb:PutItem"
        Resource = "arn:aws:dynamodb:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:table/*"
      },
    ]
  })
}

# None of these can be allowed on less than everything, or does more than list and describe.
resource "aws_iam_policy" "no_resource_level" {
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      Action = [
        "cloudwatch:PutMetricData",
        "ec2:DescribeInstances",
        "ecr:GetAuthorizationToken",
        "iam:ListRoles",
        "s3:ListAllMyBuckets",
        "sts:GetCallerIdentity",
        "xray:PutTraceSegments",
      ]
      Resource = "*"
    }]
  })
}

# Reading what is said about a resource.
resource "aws_iam_policy" "metadata" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:GetRole", "s3:GetBucketPolicy", "lambda:GetFunctionConfiguration", "ec2:Describe*"]
      Resource = "*"
    }]
  })
}

# As the guides of AWS have it for functions in a network.
resource "aws_iam_role_policy" "function" {
  role = "function"
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      Action = [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
        "ec2:CreateNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DeleteNetworkInterface",
      ]
      Resource = "*"
    }]
  })
}

data "aws_iam_policy_document" "narrowed" {
  statement {
    actions   = ["ec2:StartInstances", "ec2:StopInstances"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/team"
      values   = ["payments"]
    }
  }
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.name}.amazonaws.com"]
    }
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
  # Only what has the tag at all.
  statement {
    actions   = ["elasticloadbalancing:DeleteLoadBalancer"]
    resources = ["*"]
    condition {
      test     = "Null"
      variable = "aws:ResourceTag/elbv2.k8s.aws/cluster"
      values   = ["false"]
    }
  }
}

resource "aws_iam_policy" "narrowed" {
  policy = data.aws_iam_policy_document.narrowed.json
}

# In the policy of a key or a queue, the star is the key or the queue.
resource "aws_kms_key" "data" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

resource "aws_iam_policy" "denies" {
  policy = jsonencode({
    Statement = [{ Effect = "Deny", Action = "s3:DeleteBucket", Resource = "*" }]
  })
}

# However many there are, each has a name of its own.
resource "aws_sqs_queue" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
}

resource "aws_iam_policy" "each" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = [for queue in aws_sqs_queue.each : queue.arn]
    }]
  })
}

resource "aws_sqs_queue" "some" {
  count = data.aws_region.current.name == "eu-central-1" ? 1 : 0
}

resource "aws_iam_policy" "some" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = aws_sqs_queue.some[*].arn
    }]
  })
}

# Only what bears a tag, whatever is in it: the driver's own policy of AWS says it so.
resource "aws_iam_policy" "marked" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Action    = "ec2:DeleteVolume"
        Resource  = "*"
        Condition = { StringLike = { "ec2:ResourceTag/CSIVolumeName" = "*" } }
      },
      {
        Effect    = "Allow"
        Action    = "ec2:CreateVolume"
        Resource  = "*"
        Condition = { StringLike = { "aws:RequestTag/CSIVolumeName" = "*" } }
      },
    ]
  })
}

# A device of any name, which is nobody's until somebody takes it.
resource "aws_iam_policy" "own_device" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:CreateVirtualMFADevice"
      Resource = "arn:aws:iam::*:mfa/*"
    }]
  })
}

# It has no id before it is made, and lets nothing in.
resource "aws_iam_policy" "security_group" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["ec2:CreateSecurityGroup", "ec2:DescribeSecurityGroups"]
      Resource = "*"
    }]
  })
}

# What only bounds a role grants nothing, by the Cloud Control API, too.
resource "aws_iam_policy" "bound" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }]
  })
}

resource "awscc_iam_role" "bounded" {
  role_name            = "bounded"
  permissions_boundary = aws_iam_policy.bound.arn
  assume_role_policy_document = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# A job has an id when it is started.
resource "aws_iam_user_policy" "topics" {
  user = "analyst"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["comprehend:StartTopicsDetectionJob"], Resource = "*" }]
  })
}
