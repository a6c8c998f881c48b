resource "aws_iam_policy" "not_action" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      NotAction = ["iam:*", "organizations:*"] # finds: scope-inverted
      Resource  = "*"
    }]
  })
}

resource "aws_iam_role_policy" "not_resource" {
  role   = "backup"
  policy = data.aws_iam_policy_document.not_resource.json
}

data "aws_iam_policy_document" "not_resource" {
  statement {
    actions       = ["s3:DeleteObject"]
    not_resources = ["arn:aws:s3:::payroll/*"] # finds: scope-inverted
  }

  # A denial of all but a few is how they are meant.
  statement {
    effect      = "Deny"
    not_actions = ["s3:*"]
    resources   = ["*"]
  }
}

resource "aws_sqs_queue_policy" "not_principal" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders" # finds +7: scope-inverted
  policy    = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "NotPrincipal": { "AWS": "arn:aws:iam::210987654321:root" },
          "Action": "sqs:SendMessage",
          "Resource": "${aws_sqs_queue.orders.arn}"
        }
      ]
    }
  JSON
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# One statement, one finding: what it allows is wrong in two ways.
resource "aws_iam_group_policy" "both" {
  group = "developers"
  policy = jsonencode({
    Statement = {
      Effect      = "Allow"
      NotAction   = "iam:*" # finds: scope-inverted
      NotResource = aws_sqs_queue.orders.arn
    }
  })
}
