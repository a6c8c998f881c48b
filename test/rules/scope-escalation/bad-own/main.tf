data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

# Whatever it writes for itself it may do.
resource "aws_iam_role" "writer" {
  name               = "writer"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "writer" {
  role = aws_iam_role.writer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy" # finds: scope-escalation
      Resource = aws_iam_role.writer.arn
    }]
  })
}

# By its name, below a path, among others that are called alike.
resource "aws_iam_role" "attacher" {
  name               = "app-deployer"
  path               = "/ci/"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "attacher" {
  role = "app-deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:AttachRolePolicy", "iam:ListRoles"] # finds: scope-escalation
      Resource = ["arn:aws:iam::123456789012:role/web", "arn:aws:iam::123456789012:role/ci/app-*"]
    }]
  })
}

# Its name is not known before apply, but whose it is.
resource "aws_iam_role" "unnamed" {
  name_prefix        = "unnamed-"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "unnamed" {
  role = aws_iam_role.unnamed.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy" # finds: scope-escalation
      Resource = aws_iam_role.unnamed.arn
    }]
  })
}

# The policy that it has.
resource "aws_iam_policy" "versions" {
  name = "versions"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:CreatePolicyVersion" # finds: scope-escalation
      Resource = "arn:aws:iam::123456789012:policy/versions"
    }]
  })
}

resource "aws_iam_role" "versions" {
  name               = "versions"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "versions" {
  role       = aws_iam_role.versions.name
  policy_arn = aws_iam_policy.versions.arn
}

# The group that it is in.
resource "aws_iam_user_group_membership" "operator" {
  user   = "operator"
  groups = ["operators"]
}

resource "aws_iam_user_policy" "operator" {
  user = "operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutGroupPolicy" # finds: scope-escalation
      Resource = "arn:aws:iam::123456789012:group/operators"
    }]
  })
}

resource "aws_iam_group_policy" "operators" {
  group = "operators"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::app/*" }]
  })
}

resource "aws_ssoadmin_permission_set" "people" {
  name         = "people"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}

resource "aws_ssoadmin_permission_set_inline_policy" "people" {
  instance_arn       = aws_ssoadmin_permission_set.people.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.people.arn
  inline_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sso:PutInlinePolicyToPermissionSet" # finds: scope-escalation
      Resource = aws_ssoadmin_permission_set.people.arn
    }]
  })
}
