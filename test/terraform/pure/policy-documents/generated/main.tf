data "aws_iam_policy_document" "d0" {
  version = "2012-10-17"
  override_policy_documents = [
    <<-J
{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[],"Condition":{"NumericLessThan":{"n":3}}}]}
J

  ]
  statement {
    sid         = "S0"
    effect      = "Deny"
    actions     = ["iam:PassRole", "a:é", "iam:PassRole"]
    not_actions = []
    not_principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "x&{y}"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["x&{y}", "123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d1" {
  policy_id = "id1"
}

data "aws_iam_policy_document" "d2" {
  policy_id = "id2"
  source_policy_documents = [
    <<-J
{"Version":"2012-10-17","Statement":[{"Sid":"Q210","Effect":"Deny","NotAction":"s3:*"},{"Effect":"Allow","Action":["ec2:Describe*","sts:AssumeRole","*"]}]}
J

  ]
}

data "aws_iam_policy_document" "d3" {
  policy_id = "id3"
  version   = "2012-10-17"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"S3","Effect":"Allow","Action":["iam:PassRole","s3:GetObject"]}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","NotAction":"a:é","Resource":[],"NotPrincipal":{"*":["*"]},"Condition":{"StringLike":{"k":["z"],"j":["z","y"]}}}]}
J

  ]
}

data "aws_iam_policy_document" "d4" {
  policy_id = "id4"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","NotAction":"s3:*","NotResource":"arn:aws:s3:::b","NotPrincipal":{"Federated":[]},"Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}}]}
J

  ]
  statement {
    sid           = "S1"
    effect        = "Deny"
    actions       = ["S3:getobject", "iam:PassRole", "S3:getobject"]
    not_actions   = []
    resources     = ["arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:iam::123456789012:role/r"]
    not_resources = []
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "ec2.amazonaws.com"]
    }
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    actions   = ["a:é"]
    resources = ["arn:aws:s3:::&{aws:username}/<x>&y"]
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "123456789012"]
    }
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = []
    }
  }
  statement {
    effect        = "Deny"
    actions       = ["sts:AssumeRole", "s3:*", "*"]
    resources     = ["arn:aws:iam::123456789012:role/r"]
    not_resources = ["*"]
    principals {
      type        = "Federated"
      identifiers = ["999999999999", "999999999999"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["x&{y}", "x&{y}"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d5" {
  policy_id = "id5"
  statement {
    sid           = "S2"
    actions       = ["ec2:Describe*", "kms:Decrypt"]
    not_actions   = ["a:é", "sts:AssumeRole", "s3:GetObject"]
    not_resources = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:sns:eu-central-1:123456789012:t"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "d6" {
  policy_id = "id6"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":[]}]}
J
    ,
    <<-J
{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"ec2:Describe*","NotResource":[],"NotPrincipal":{"AWS":"*"}},{"Sid":"S2","Effect":"Deny","NotAction":"S3:getobject","NotResource":"arn:aws:iam::123456789012:role/r"}]}
J

  ]
  statement {
    sid           = "S3"
    effect        = "Deny"
    actions       = []
    not_actions   = ["s3:*", "a:é"]
    resources     = ["arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*", "arn:aws:s3:::b"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*"]
  }
  statement {
    not_actions   = []
    resources     = []
    not_resources = ["arn:aws:s3:::b", "arn:aws:s3:::b", "arn:aws:s3:::b", "arn:aws:s3:::&{aws:username}/<x>&y"]
  }
  statement {
    not_actions   = []
    resources     = ["arn:aws:s3:::b/*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/*"]
    not_resources = []
  }
}

data "aws_iam_policy_document" "d7" {
  policy_id = "id7"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"S1","Effect":"Allow","Action":[],"NotResource":[],"Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}}]}
J
    ,
    data.aws_iam_policy_document.d0.json
  ]
  source_policy_documents = [
    data.aws_iam_policy_document.d0.json
  ]
  statement {
    effect        = "Deny"
    actions       = []
    resources     = ["arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:s3:::b", "arn:aws:s3:::b", "*"]
    not_resources = ["*", "*", "*", "arn:aws:s3:::b/*"]
    principals {
      type        = "*"
      identifiers = ["x&{y}", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "Federated"
      identifiers = ["123456789012"]
    }
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com", "ec2.amazonaws.com", "ec2.amazonaws.com"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["ec2.amazonaws.com", "x&{y}"]
    }
    not_principals {
      type        = "AWS"
      identifiers = ["999999999999", "ec2.amazonaws.com", "ec2.amazonaws.com"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:username"
      values   = ["", "true"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalOrgID"
      values   = ["&{z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:username"
      values   = ["10.0.0.0/8", "$${aws:x}", "10.0.0.0/8"]
    }
  }
  statement {
    not_actions   = ["kms:Decrypt", "a:é", "*"]
    resources     = ["*"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "AWS"
      identifiers = []
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    principals {
      type        = "*"
      identifiers = ["123456789012", "123456789012", "999999999999"]
    }
    not_principals {
      type        = "*"
      identifiers = ["ec2.amazonaws.com", "123456789012", "123456789012"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    condition {
      test     = "IpAddress"
      variable = "aws:SourceArn"
      values   = ["b"]
    }
  }
}

data "aws_iam_policy_document" "d8" {
  override_policy_documents = [
    data.aws_iam_policy_document.d2.json
  ]
  statement {
    not_actions   = ["s3:GetObject", "a:é", "kms:Decrypt"]
    resources     = ["*"]
    not_resources = ["*", "arn:aws:s3:::b/*"]
  }
  statement {
    actions       = ["ec2:Describe*", "*", "kms:Decrypt"]
    not_actions   = []
    resources     = ["arn:aws:s3:::b", "arn:aws:sns:eu-central-1:123456789012:t"]
    not_resources = ["arn:aws:s3:::b", "*", "arn:aws:iam::123456789012:role/r"]
  }
}

data "aws_iam_policy_document" "d9" {
  policy_id = "id9"
  version   = "2012-10-17"
  source_policy_documents = [
    <<-J
{"Version":"2012-10-17","Statement":[{"Sid":"Q910","Effect":"Deny","NotAction":"a:é"},{"Sid":"Q911","Effect":"Allow","Action":[],"NotPrincipal":"*","Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}}]}
J

  ]
  statement {
    sid           = "S4"
    effect        = "Allow"
    actions       = ["iam:PassRole", "a:é", "s3:*", "a:é"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r", "*"]
  }
  statement {
    actions       = ["S3:getobject", "sts:AssumeRole"]
    not_actions   = ["ec2:Describe*", "*", "S3:getobject"]
    resources     = []
    not_resources = ["arn:aws:iam::123456789012:role/r", "*"]
    principals {
      type        = "Federated"
      identifiers = ["*", "x&{y}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["ec2.amazonaws.com", "999999999999"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    condition {
      test     = "IpAddress"
      variable = "aws:SourceArn"
      values   = [""]
    }
  }
  statement {
    sid           = "S5"
    effect        = "Deny"
    not_actions   = ["s3:GetObject", "iam:PassRole"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "*", "arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["10.0.0.0/8", "true", "10.0.0.0/8"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true", "a", "10.0.0.0/8"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalOrgID"
      values   = ["10.0.0.0/8", "10.0.0.0/8"]
    }
  }
}

data "aws_iam_policy_document" "d10" {
  override_policy_documents = [
    data.aws_iam_policy_document.d8.json
  ]
  statement {
    sid         = "S6"
    effect      = "Deny"
    actions     = ["sts:AssumeRole", "s3:*", "s3:GetObject", "iam:PassRole"]
    not_actions = ["sts:AssumeRole"]
    principals {
      type        = "*"
      identifiers = ["999999999999", "*", "*"]
    }
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "*"]
    }
    principals {
      type        = "Federated"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "d11" {
  policy_id = "id11"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Deny","NotAction":"ec2:Describe*","NotResource":"arn:aws:sns:eu-central-1:123456789012:t","NotPrincipal":{"AWS":"*"},"Condition":{"NumericLessThan":{"n":3}}}]}
J
    ,
    <<-J
{"Version":"2012-10-17","Statement":[{"Sid":"S2","Effect":"Deny","NotAction":"ec2:Describe*","NotResource":[]},{"Effect":"Allow","Action":["a:é","kms:Decrypt","s3:GetObject"]}]}
J

  ]
  statement {
    sid         = "S7"
    effect      = "Deny"
    not_actions = ["s3:GetObject"]
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["", "b", "$${aws:x}"]
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["true", "true"]
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["", ""]
    }
  }
}

data "aws_iam_policy_document" "d12" {
  version = "2012-10-17"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"J123","Effect":"Deny","NotAction":"*"}]}
J

  ]
  source_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b","NotPrincipal":"*","Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}}]}
J

  ]
  statement {
    actions       = ["s3:*", "*", "S3:getobject", "sts:AssumeRole"]
    not_actions   = ["kms:Decrypt"]
    resources     = ["arn:aws:iam::123456789012:role/r"]
    not_resources = []
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::123456789012:root", "x&{y}", "x&{y}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*"]
    }
    principals {
      type        = "AWS"
      identifiers = ["999999999999", "x&{y}", "x&{y}"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["*", "*"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "999999999999"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    actions   = ["S3:getobject", "s3:*", "s3:GetObject"]
    resources = ["arn:aws:iam::123456789012:role/r", "*", "arn:aws:iam::123456789012:role/r", "arn:aws:sns:eu-central-1:123456789012:t"]
    principals {
      type        = "Service"
      identifiers = []
    }
  }
  statement {
    actions   = ["sts:AssumeRole", "a:é", "kms:Decrypt", "s3:*"]
    resources = ["arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Federated"
      identifiers = ["*", "*"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*", "*"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["*", "999999999999"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

data "aws_iam_policy_document" "d13" {
  policy_id = "id13"
  override_policy_documents = [
    data.aws_iam_policy_document.d7.json
  ]
}

data "aws_iam_policy_document" "d14" {
  statement {
    sid           = "S8"
    effect        = "Deny"
    actions       = ["ec2:Describe*"]
    not_actions   = ["s3:GetObject", "a:é", "sts:AssumeRole"]
    not_resources = []
    principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["ec2.amazonaws.com", "ec2.amazonaws.com", "ec2.amazonaws.com"]
    }
    not_principals {
      type        = "*"
      identifiers = ["*", "*"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    actions       = []
    not_actions   = []
    resources     = []
    not_resources = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::b/*", "arn:aws:s3:::&{aws:username}/<x>&y"]
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = []
    }
    condition {
      test     = "StringEquals"
      variable = "aws:username"
      values   = ["b", "$${aws:x}", "&{z}"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    actions       = ["a:é", "a:é", "s3:GetObject"]
    not_actions   = []
    resources     = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:sns:eu-central-1:123456789012:t"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*", "arn:aws:s3:::b"]
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SourceArn"
      values   = ["$${aws:x}"]
    }
  }
}

data "aws_iam_policy_document" "d15" {
  override_policy_documents = [
    data.aws_iam_policy_document.d7.json,
    data.aws_iam_policy_document.d4.json
  ]
  source_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"Q1510","Effect":"Allow","Action":["ec2:Describe*","ec2:Describe*"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::&{aws:username}/<x>&y","arn:aws:sns:eu-central-1:123456789012:t"],"NotPrincipal":{"AWS":"*"}},{"Effect":"Deny","NotAction":"ec2:Describe*"}]}
J

  ]
  statement {
    sid         = "S9"
    effect      = "Deny"
    not_actions = []
  }
  statement {
    actions     = ["S3:getobject", "S3:getobject", "s3:*", "*"]
    not_actions = ["ec2:Describe*"]
    resources   = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::b"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "d16" {
  policy_id = "id16"
  override_policy_documents = [
    data.aws_iam_policy_document.d11.json,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Deny","NotAction":["s3:GetObject","*"],"NotResource":"arn:aws:s3:::b/*","NotPrincipal":{"*":["*"]},"Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}}]}
J

  ]
}

data "aws_iam_policy_document" "d17" {
  policy_id = "id17"
  override_policy_documents = [
    <<-J
{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole","Resource":[]}]}
J

  ]
  statement {
    sid       = "S10"
    effect    = "Deny"
    actions   = ["s3:GetObject", "*", "kms:Decrypt", "s3:GetObject"]
    resources = ["arn:aws:s3:::b/*", "*", "arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*"]
    principals {
      type        = "Service"
      identifiers = ["*", "*", "x&{y}"]
    }
    not_principals {
      type        = "Service"
      identifiers = []
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    not_actions   = ["sts:AssumeRole", "sts:AssumeRole"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "*", "arn:aws:s3:::b/*"]
    principals {
      type        = "Federated"
      identifiers = ["*", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    effect      = "Deny"
    actions     = ["ec2:Describe*"]
    not_actions = ["S3:getobject", "a:é"]
    resources   = ["arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b", "arn:aws:s3:::&{aws:username}/<x>&y"]
  }
}

data "aws_iam_policy_document" "d18" {
  policy_id = "id18"
  source_policy_documents = [
    data.aws_iam_policy_document.d2.json
  ]
  statement {
    sid           = "S11"
    not_actions   = ["S3:getobject", "sts:AssumeRole", "sts:AssumeRole", "*"]
    not_resources = []
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "x&{y}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "x&{y}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "AWS"
      identifiers = ["x&{y}", "x&{y}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = ["$${aws:x}"]
    }
    condition {
      test     = "IpAddress"
      variable = "aws:SourceArn"
      values   = ["b"]
    }
  }
  statement {
    sid           = "S12"
    effect        = "Deny"
    actions       = ["*", "*", "S3:getobject", "iam:PassRole"]
    not_actions   = ["sts:AssumeRole", "ec2:Describe*"]
    not_resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["ec2.amazonaws.com", "x&{y}", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    principals {
      type        = "AWS"
      identifiers = ["123456789012", "123456789012", "ec2.amazonaws.com"]
    }
    not_principals {
      type        = "*"
      identifiers = ["999999999999", "*", "x&{y}"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    actions       = []
    not_actions   = ["ec2:Describe*"]
    resources     = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:s3:::b", "arn:aws:sns:eu-central-1:123456789012:t"]
    not_resources = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::b", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d19" {
  policy_id = "id19"
  version   = "2012-10-17"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","NotAction":"sts:AssumeRole"}]}
J

  ]
  statement {
    sid           = "S13"
    effect        = "Deny"
    actions       = ["*"]
    not_actions   = ["iam:PassRole", "s3:GetObject"]
    not_resources = ["*", "arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "*"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*", "arn:aws:iam::123456789012:root"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["999999999999", "123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
  }
  statement {
    sid           = "S14"
    actions       = ["S3:getobject"]
    not_actions   = ["s3:*", "sts:AssumeRole", "S3:getobject", "ec2:Describe*"]
    not_resources = ["arn:aws:sns:eu-central-1:123456789012:t"]
    principals {
      type        = "*"
      identifiers = ["*", "x&{y}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "123456789012"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["x&{y}", "*"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "d20" {
  policy_id = "id20"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:sns:eu-central-1:123456789012:t","NotPrincipal":"*"}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Deny","NotAction":"iam:PassRole"}]}
J

  ]
  statement {
    not_actions   = ["s3:GetObject", "a:é", "sts:AssumeRole"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "*", "arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*"]
    principals {
      type        = "Federated"
      identifiers = ["123456789012", "ec2.amazonaws.com"]
    }
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    actions       = ["sts:AssumeRole", "S3:getobject", "iam:PassRole", "iam:PassRole"]
    not_actions   = []
    not_resources = []
    principals {
      type        = "*"
      identifiers = ["ec2.amazonaws.com", "999999999999", "123456789012"]
    }
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["123456789012", "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d21" {
  policy_id = "id21"
  statement {
    effect    = "Deny"
    resources = ["*", "arn:aws:iam::123456789012:role/r"]
    condition {
      test     = "ArnLike"
      variable = "aws:username"
      values   = []
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    actions       = []
    resources     = ["arn:aws:s3:::b", "arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:iam::123456789012:role/r"]
    not_resources = ["*"]
    principals {
      type        = "Service"
      identifiers = []
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["x&{y}", "*"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalOrgID"
      values   = ["b", ""]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["&{z}", "$${aws:x}"]
    }
  }
}

data "aws_iam_policy_document" "d22" {
  version = "2012-10-17"
  override_policy_documents = [
    data.aws_iam_policy_document.d10.json
  ]
  statement {
    not_actions   = ["ec2:Describe*", "iam:PassRole", "S3:getobject", "ec2:Describe*"]
    resources     = ["arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r"]
    not_resources = ["arn:aws:s3:::b", "arn:aws:s3:::b"]
    principals {
      type        = "AWS"
      identifiers = ["ec2.amazonaws.com", "ec2.amazonaws.com", "123456789012"]
    }
    not_principals {
      type        = "*"
      identifiers = ["ec2.amazonaws.com", "999999999999", "123456789012"]
    }
    not_principals {
      type        = "*"
      identifiers = ["999999999999", "123456789012", "123456789012"]
    }
    not_principals {
      type        = "*"
      identifiers = ["123456789012", "999999999999", "ec2.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = ["true"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalOrgID"
      values   = ["b", ""]
    }
  }
}

data "aws_iam_policy_document" "d23" {
  override_policy_documents = [
    data.aws_iam_policy_document.d11.json,
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"S3","Effect":"Allow","Action":["iam:PassRole","kms:Decrypt"],"NotResource":["*","arn:aws:s3:::b/*"],"Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}},{"Sid":"J234","Effect":"Deny","NotAction":"iam:PassRole","NotResource":"*"}]}
J

  ]
  statement {
    sid           = "S15"
    effect        = "Deny"
    actions       = ["*"]
    not_actions   = ["a:é"]
    not_resources = []
  }
  statement {
    sid           = "S16"
    effect        = "Deny"
    actions       = []
    not_actions   = ["sts:AssumeRole", "*", "kms:Decrypt"]
    not_resources = ["arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "arn:aws:iam::123456789012:root"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["*", "x&{y}"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["*", "arn:aws:iam::123456789012:root"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalOrgID"
      values   = ["&{z}", "10.0.0.0/8"]
    }
    condition {
      test     = "IpAddress"
      variable = "aws:SourceArn"
      values   = ["a"]
    }
  }
  statement {
    sid           = "S17"
    effect        = "Allow"
    actions       = ["kms:Decrypt"]
    resources     = ["*", "arn:aws:iam::123456789012:role/r"]
    not_resources = ["arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d24" {
  policy_id = "id24"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Deny","NotAction":["kms:Decrypt","*"],"NotPrincipal":"*"}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":["*","s3:*","kms:Decrypt"],"NotResource":["arn:aws:iam::123456789012:role/r","arn:aws:s3:::b/*"]}]}
J

  ]
  statement {
    actions       = ["s3:*", "s3:GetObject", "s3:*", "iam:PassRole"]
    resources     = []
    not_resources = []
  }
  statement {
    not_actions   = ["kms:Decrypt"]
    resources     = ["*", "arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r", "*"]
    not_resources = ["arn:aws:s3:::b", "arn:aws:s3:::&{aws:username}/<x>&y"]
  }
}

data "aws_iam_policy_document" "d25" {
  policy_id = "id25"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole","NotResource":"arn:aws:s3:::&{aws:username}/<x>&y","NotPrincipal":{"AWS":["b","a","c"],"Service":"x"},"Condition":{"StringEquals":{"a":"b"},"Null":{"c":["true"]}}}]}
J
    ,
    data.aws_iam_policy_document.d11.json
  ]
  statement {
    sid         = "S18"
    effect      = "Deny"
    not_actions = ["s3:GetObject", "ec2:Describe*", "sts:AssumeRole"]
    principals {
      type        = "Federated"
      identifiers = ["*", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    condition {
      test     = "Bool"
      variable = "aws:username"
      values   = []
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:username"
      values   = ["", "a", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:PrincipalOrgID"
      values   = []
    }
  }
  statement {
    actions       = ["sts:AssumeRole"]
    not_actions   = ["s3:GetObject", "iam:PassRole"]
    resources     = ["arn:aws:s3:::b/*"]
    not_resources = ["arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:s3:::&{aws:username}/<x>&y"]
  }
  statement {
    not_actions   = []
    resources     = []
    not_resources = ["arn:aws:s3:::b", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:iam::123456789012:role/r", "*"]
    principals {
      type        = "*"
      identifiers = ["123456789012", "999999999999", "123456789012"]
    }
    not_principals {
      type        = "*"
      identifiers = ["999999999999", "123456789012", "ec2.amazonaws.com"]
    }
    not_principals {
      type        = "*"
      identifiers = ["*", "arn:aws:iam::123456789012:root", "123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    condition {
      test     = "IpAddress"
      variable = "aws:username"
      values   = []
    }
  }
}

data "aws_iam_policy_document" "d26" {
  statement {
    actions       = ["iam:PassRole", "s3:GetObject"]
    not_actions   = ["kms:Decrypt", "kms:Decrypt", "*"]
    resources     = ["arn:aws:s3:::b/*"]
    not_resources = []
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["true", "true"]
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:username"
      values   = []
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    effect        = "Allow"
    actions       = ["ec2:Describe*", "s3:*", "kms:Decrypt"]
    not_resources = ["arn:aws:s3:::b", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::&{aws:username}/<x>&y"]
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "x&{y}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["ec2.amazonaws.com", "123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:SourceArn"
      values   = ["$${aws:x}"]
    }
  }
}

data "aws_iam_policy_document" "d27" {

}

data "aws_iam_policy_document" "d28" {
  policy_id = "id28"
}

data "aws_iam_policy_document" "d29" {
  policy_id = "id29"
  override_policy_documents = [
    data.aws_iam_policy_document.d11.json
  ]
  statement {
    effect      = "Deny"
    actions     = ["s3:GetObject", "ec2:Describe*", "kms:Decrypt", "kms:Decrypt"]
    not_actions = ["s3:*", "s3:GetObject", "sts:AssumeRole", "s3:*"]
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::123456789012:root", "*", "*"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    actions       = ["iam:PassRole", "ec2:Describe*", "ec2:Describe*", "a:é"]
    resources     = ["arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r"]
    not_resources = ["arn:aws:s3:::&{aws:username}/<x>&y", "*", "arn:aws:s3:::b/*"]
  }
}

data "aws_iam_policy_document" "d30" {
  policy_id = "id30"
  override_policy_documents = [
    data.aws_iam_policy_document.d21.json,
    data.aws_iam_policy_document.d2.json
  ]
  source_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"Q3010","Effect":"Allow","Action":["s3:*","s3:*"],"NotResource":[],"Condition":{"NumericLessThan":{"n":3}}},{"Effect":"Allow","Action":"kms:Decrypt"}]}
J

  ]
}

data "aws_iam_policy_document" "d31" {
  policy_id = "id31"
  override_policy_documents = [
    data.aws_iam_policy_document.d25.json
  ]
}

data "aws_iam_policy_document" "d32" {
  policy_id = "id32"
  statement {
    sid     = "S19"
    effect  = "Allow"
    actions = ["sts:AssumeRole"]
    not_principals {
      type        = "*"
      identifiers = ["999999999999", "123456789012", "ec2.amazonaws.com"]
    }
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root", "x&{y}"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["*", "x&{y}"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    sid           = "S20"
    effect        = "Allow"
    actions       = []
    not_actions   = ["*", "s3:GetObject", "*", "kms:Decrypt"]
    resources     = ["arn:aws:iam::123456789012:role/r"]
    not_resources = ["arn:aws:iam::123456789012:role/r", "arn:aws:s3:::&{aws:username}/<x>&y"]
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

data "aws_iam_policy_document" "d33" {
  policy_id = "id33"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","NotAction":[]}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":[]}]}
J

  ]
  source_policy_documents = [
    data.aws_iam_policy_document.d31.json
  ]
  statement {
    effect        = "Allow"
    actions       = ["s3:*", "sts:AssumeRole"]
    not_resources = []
    principals {
      type        = "AWS"
      identifiers = []
    }
  }
  statement {
    sid       = "S21"
    effect    = "Allow"
    actions   = ["kms:Decrypt", "ec2:Describe*", "a:é", "ec2:Describe*"]
    resources = ["arn:aws:s3:::b"]
    principals {
      type        = "AWS"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d34" {
  policy_id = "id34"
  version   = "2012-10-17"
  statement {
    not_actions   = ["a:é"]
    resources     = []
    not_resources = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::b"]
    principals {
      type        = "*"
      identifiers = ["999999999999", "*", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "Federated"
      identifiers = ["x&{y}", "*"]
    }
    principals {
      type        = "Service"
      identifiers = []
    }
  }
  statement {
    effect        = "Deny"
    actions       = []
    resources     = ["arn:aws:s3:::b"]
    not_resources = ["arn:aws:s3:::b/*"]
  }
}

data "aws_iam_policy_document" "d35" {
  policy_id = "id35"
  version   = "2012-10-17"
  source_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","NotAction":"sts:AssumeRole","NotResource":"arn:aws:iam::123456789012:role/r"}]}
J

  ]
  statement {
    sid           = "S22"
    effect        = "Allow"
    actions       = []
    resources     = ["*"]
    not_resources = ["arn:aws:s3:::&{aws:username}/<x>&y", "arn:aws:s3:::b", "arn:aws:s3:::b"]
  }
  statement {
    actions     = ["sts:AssumeRole", "kms:Decrypt", "a:é", "kms:Decrypt"]
    not_actions = ["ec2:Describe*"]
    resources   = ["arn:aws:s3:::b", "arn:aws:s3:::b", "arn:aws:s3:::b", "arn:aws:s3:::&{aws:username}/<x>&y"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*", "123456789012"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["*"]
    }
    not_principals {
      type        = "AWS"
      identifiers = ["999999999999", "999999999999", "999999999999"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["x&{y}"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:username"
      values   = []
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    effect        = "Deny"
    not_actions   = ["a:é", "kms:Decrypt", "ec2:Describe*"]
    not_resources = ["*", "arn:aws:iam::123456789012:role/r", "*"]
    principals {
      type        = "Federated"
      identifiers = ["999999999999"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
  }
}

data "aws_iam_policy_document" "d36" {
  policy_id = "id36"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":[],"NotPrincipal":{"*":["*"]}}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":[],"NotResource":[]}]}
J

  ]
}

data "aws_iam_policy_document" "d37" {
  policy_id = "id37"
  version   = "2012-10-17"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":["s3:*","ec2:Describe*","*"],"Resource":["arn:aws:s3:::b/*","arn:aws:sns:eu-central-1:123456789012:t"],"NotPrincipal":{"AWS":["b","a","c"],"Service":"x"}}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":[]}]}
J

  ]
  source_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"Q3710","Effect":"Deny","NotAction":["sts:AssumeRole","sts:AssumeRole"],"NotResource":"arn:aws:s3:::&{aws:username}/<x>&y"}]}
J

  ]
  statement {
    resources     = ["arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r"]
    not_resources = ["*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Federated"
      identifiers = ["*", "*"]
    }
    principals {
      type        = "Federated"
      identifiers = ["999999999999"]
    }
  }
  statement {
    actions   = ["iam:PassRole", "*"]
    resources = ["arn:aws:s3:::b/*", "arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r", "*"]
    principals {
      type        = "Service"
      identifiers = ["123456789012"]
    }
  }
}

data "aws_iam_policy_document" "d38" {
  version = "2012-10-17"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":["*","s3:GetObject"],"NotResource":[]}]}
J
    ,
    <<-J
{"Version":"2008-10-17","Statement":[{"Sid":"S3","Effect":"Allow","Action":["*"],"Resource":["arn:aws:iam::123456789012:role/r","*"],"NotPrincipal":{"AWS":"*"},"Condition":{"StringLike":{"k":["z"],"j":["z","y"]}}}]}
J

  ]
  source_policy_documents = [
    data.aws_iam_policy_document.d30.json
  ]
}

data "aws_iam_policy_document" "d39" {
  policy_id = "id39"
  override_policy_documents = [
    <<-J
{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":[]}]}
J
    ,
    data.aws_iam_policy_document.d1.json
  ]
  statement {
    sid           = "S23"
    resources     = ["arn:aws:s3:::b/*"]
    not_resources = ["*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/*"]
    principals {
      type        = "Federated"
      identifiers = ["ec2.amazonaws.com", "123456789012"]
    }
    principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["123456789012", "ec2.amazonaws.com"]
    }
    not_principals {
      type        = "Service"
      identifiers = ["999999999999"]
    }
    not_principals {
      type        = "Service"
      identifiers = []
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = []
    }
    condition {
      test     = "ArnLike"
      variable = "aws:username"
      values   = []
    }
  }
  statement {
    sid         = "S24"
    effect      = "Deny"
    actions     = ["sts:AssumeRole"]
    not_actions = ["s3:GetObject", "iam:PassRole", "S3:getobject", "s3:*"]
    resources   = ["arn:aws:sns:eu-central-1:123456789012:t", "arn:aws:s3:::b/*", "arn:aws:iam::123456789012:role/r", "arn:aws:iam::123456789012:role/r"]
    principals {
      type        = "Service"
      identifiers = []
    }
    not_principals {
      type        = "*"
      identifiers = ["*", "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root"]
    }
    not_principals {
      type        = "AWS"
      identifiers = []
    }
    not_principals {
      type        = "AWS"
      identifiers = ["ec2.amazonaws.com", "123456789012", "x&{y}"]
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["", "10.0.0.0/8"]
    }
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["true", "10.0.0.0/8"]
    }
  }
}

output "json" {
  value = {
    d0  = data.aws_iam_policy_document.d0.json
    d1  = data.aws_iam_policy_document.d1.json
    d2  = data.aws_iam_policy_document.d2.json
    d3  = data.aws_iam_policy_document.d3.json
    d4  = data.aws_iam_policy_document.d4.json
    d5  = data.aws_iam_policy_document.d5.json
    d6  = data.aws_iam_policy_document.d6.json
    d7  = data.aws_iam_policy_document.d7.json
    d8  = data.aws_iam_policy_document.d8.json
    d9  = data.aws_iam_policy_document.d9.json
    d10 = data.aws_iam_policy_document.d10.json
    d11 = data.aws_iam_policy_document.d11.json
    d12 = data.aws_iam_policy_document.d12.json
    d13 = data.aws_iam_policy_document.d13.json
    d14 = data.aws_iam_policy_document.d14.json
    d15 = data.aws_iam_policy_document.d15.json
    d16 = data.aws_iam_policy_document.d16.json
    d17 = data.aws_iam_policy_document.d17.json
    d18 = data.aws_iam_policy_document.d18.json
    d19 = data.aws_iam_policy_document.d19.json
    d20 = data.aws_iam_policy_document.d20.json
    d21 = data.aws_iam_policy_document.d21.json
    d22 = data.aws_iam_policy_document.d22.json
    d23 = data.aws_iam_policy_document.d23.json
    d24 = data.aws_iam_policy_document.d24.json
    d25 = data.aws_iam_policy_document.d25.json
    d26 = data.aws_iam_policy_document.d26.json
    d27 = data.aws_iam_policy_document.d27.json
    d28 = data.aws_iam_policy_document.d28.json
    d29 = data.aws_iam_policy_document.d29.json
    d30 = data.aws_iam_policy_document.d30.json
    d31 = data.aws_iam_policy_document.d31.json
    d32 = data.aws_iam_policy_document.d32.json
    d33 = data.aws_iam_policy_document.d33.json
    d34 = data.aws_iam_policy_document.d34.json
    d35 = data.aws_iam_policy_document.d35.json
    d36 = data.aws_iam_policy_document.d36.json
    d37 = data.aws_iam_policy_document.d37.json
    d38 = data.aws_iam_policy_document.d38.json
    d39 = data.aws_iam_policy_document.d39.json
  }
}
