variable "names" {
  type    = list(string)
  default = ["x", "y"]
}
data "aws_iam_policy_document" "plain" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket", "s3:GetObject"]
    resources = ["arn:aws:s3:::b/*"]
  }
}
data "aws_iam_policy_document" "full" {
  policy_id = "pid"
  version   = "2012-10-17"
  statement {
    sid           = "One"
    effect        = "Deny"
    not_actions   = ["iam:*", "sts:*"]
    not_resources = ["arn:aws:s3:::&{aws:username}/<a>&b"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root", "999999999999"]
    }
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:username"
      values   = ["b", "a", "&{aws:x}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/x"
      values   = ["one"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [false]
    }
  }
  statement {
    sid       = ""
    actions   = ["*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
  statement {
    actions = ["sts:AssumeRole"]
    not_principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
data "aws_iam_policy_document" "dyn" {
  dynamic "statement" {
    for_each = var.names
    content {
      sid       = "S${statement.value}"
      actions   = ["s3:${statement.value}"]
      resources = ["*"]
      dynamic "condition" {
        for_each = statement.key == 0 ? [1] : []
        content {
          test     = "StringLike"
          variable = "aws:x"
          values   = []
        }
      }
    }
  }
}
data "aws_iam_policy_document" "empty" {}
data "aws_iam_policy_document" "merged" {
  source_policy_documents = [
    data.aws_iam_policy_document.full.json,
    jsonencode({ Version = "2008-10-17", Id = "src", Statement = [
      { Sid = "Js", Effect = "Allow", Action = ["a:b"], Resource = "*", Principal = { AWS = ["b", "c", "a"], Service = "x" }, Condition = { Bool = { "aws:mfa" = true }, NumericLessThan = { "n" = 3 }, StringLike = { k = ["z"], j = ["z", "y"] } }, Other = 1 },
      { Effect = "Allow", Action = "x:y", Resource = [], Principal = "*", Condition = {} },
      { Effect = "Allow", Action = "x:z", Resource = [], Principal = { "*" = ["*"] } },
    ] }),
  ]
  override_policy_documents = [
    jsonencode({ Statement = [{ Sid = "One", Effect = "Allow", Action = "over:ride", Resource = "*" }, { Effect = "Allow", Action = "p:q", Resource = "*" }] }),
    data.aws_iam_policy_document.dyn.json,
  ]
  statement {
    sid       = "Sx"
    actions   = ["mine:x"]
    resources = ["arn:x"]
  }
  statement {
    sid       = "One"
    actions   = ["mine:One"]
    resources = ["arn:x"]
  }
}
data "aws_iam_policy_document" "old" {
  version = "2008-10-17"
  statement {
    actions   = ["a:é", "a:\u2028x", "a:\t"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "twins" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root", "999999999999"]
    }
    principals {
      type        = "AWS"
      identifiers = ["111111111111"]
    }
    principals {
      type        = "Service"
      identifiers = ["b.amazonaws.com"]
    }
    principals {
      type        = "Service"
      identifiers = ["a.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b", "a"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["c"]
    }
  }
}
data "aws_iam_policy_document" "twins2" {
  statement {
    actions = ["s3:*"]
    dynamic "principals" {
      for_each = toset(["111111111111", "222222222222", "333333333333", "444444444444", "*"])
      content {
        type        = "AWS"
        identifiers = [principals.value, "arn:aws:iam::999999999999:role/${principals.value}"]
      }
    }
    principals {
      type        = "AWS"
      identifiers = ["x&{y}é"]
    }
    principals {
      type        = "AWS"
      identifiers = ["x&{y}é"]
    }
    dynamic "condition" {
      for_each = ["z", "b", "q", "d"]
      content {
        test     = "StringLike"
        variable = "aws:x"
        values   = [condition.value, 1, true]
      }
    }
    condition {
      test     = "StringLike"
      variable = "aws:y"
      values   = ["one"]
    }
  }
}
output "json" {
  value = {
    plain  = data.aws_iam_policy_document.plain.json
    full   = data.aws_iam_policy_document.full.json
    dyn    = data.aws_iam_policy_document.dyn.json
    empty  = data.aws_iam_policy_document.empty.json
    merged = data.aws_iam_policy_document.merged.json
    old    = data.aws_iam_policy_document.old.json
    twins  = data.aws_iam_policy_document.twins.json
    twins2 = data.aws_iam_policy_document.twins2.json
  }
}

output "minified_json" {
  value = {
    plain  = data.aws_iam_policy_document.plain.minified_json
    full   = data.aws_iam_policy_document.full.minified_json
    dyn    = data.aws_iam_policy_document.dyn.minified_json
    empty  = data.aws_iam_policy_document.empty.minified_json
    merged = data.aws_iam_policy_document.merged.minified_json
    old    = data.aws_iam_policy_document.old.minified_json
    twins  = data.aws_iam_policy_document.twins.minified_json
    twins2 = data.aws_iam_policy_document.twins2.minified_json
  }
}
