resource "aws_iam_group_policy" "mfa" {
  group = "people"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:EnableMFADevice", "iam:CreateVirtualMFADevice", "sts:GetSessionToken"]
      Resource  = "*"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } # finds: scope-missed-denial
    }]
  })
}

data "aws_iam_policy_document" "recent" {
  statement {
    effect    = "Deny"
    actions   = ["ec2:TerminateInstances"]
    resources = ["*"]

    condition {
      test     = "NumericGreaterThan"
      variable = "aws:MultiFactorAuthAge"
      values   = ["3600"] # finds: scope-missed-denial
    }
  }
}

resource "aws_iam_policy" "recent" {
  policy = data.aws_iam_policy_document.recent.json
}
