resource "aws_kms_key" "open" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # finds: custody-open-key-policy
      Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "shared" {
  enable_key_rotation = true
}

data "aws_iam_policy_document" "anybody" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"] # finds: custody-open-key-policy
    }

    # It holds where the request does not say the account at all.
    condition {
      test     = "StringEqualsIfExists"
      variable = "kms:CallerAccount"
      values   = ["111122223333"]
    }
  }
}

resource "aws_kms_key_policy" "shared" {
  key_id = aws_kms_key.shared.id
  policy = data.aws_iam_policy_document.anybody.json
}

data "aws_partition" "current" {}

# Roles of that name in any account.
resource "aws_kms_key" "anywhere" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # finds: custody-open-key-policy
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { ArnLike = { "aws:PrincipalArn" = "arn:${data.aws_partition.current.partition}:iam::*:role/app" } }
    }]
  })
}
