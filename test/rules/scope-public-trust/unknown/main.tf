variable "principal" {
  type = string
}

variable "sources" {
  type = list(string)
}

variable "open" {
  type = bool
}

resource "aws_iam_role" "principal" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.principal } # undecided: scope-public-trust
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_sqs_queue_policy" "sources" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # undecided: scope-public-trust
      Action    = "sqs:SendMessage"
      Condition = { ArnLike = { "aws:SourceArn" = var.sources } }
    }]
  })
}

resource "aws_sns_topic_policy" "either" {
  arn = "arn:aws:sns:eu-central-1:123456789012:alarms"
  policy = var.open ? jsonencode({ # undecided: scope-public-trust
    Statement = [{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*" }]
  }) : null
}

variable "has_users" {
  type = bool
}

resource "aws_opensearch_domain" "with_users" {
  domain_name = "search"
  advanced_security_options {
    enabled = var.has_users
  }
}

resource "aws_opensearch_domain_policy" "with_users" {
  domain_name = aws_opensearch_domain.with_users.domain_name
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # undecided: scope-public-trust
      Action    = "es:ESHttpGet"
      Resource  = "*"
    }]
  })
}

# Whether the others are denied it is not known.
data "aws_iam_policy_document" "perhaps_denied" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["*"]
    principals { # undecided: scope-public-trust
      type        = "AWS"
      identifiers = ["*"]
    }
  }

  dynamic "statement" {
    for_each = var.denies_others ? ["once"] : []
    content {
      effect    = "Deny"
      actions   = ["sqs:*"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = ["*"]
      }
      condition {
        test     = "StringNotEquals"
        variable = "aws:PrincipalOrgID"
        values   = ["o-1a2b3c4d5e"]
      }
    }
  }
}

variable "denies_others" {
  type = bool
}

resource "aws_sqs_queue_policy" "perhaps_denied" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/perhaps"
  policy    = data.aws_iam_policy_document.perhaps_denied.json
}
