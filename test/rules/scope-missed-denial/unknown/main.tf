variable "effect" {
  type = string
}

resource "aws_iam_group_policy" "mfa" {
  group = "people"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Action    = "ec2:DescribeInstances"
      Resource  = "*"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } # undecided: scope-missed-denial
    }]
  })
}
