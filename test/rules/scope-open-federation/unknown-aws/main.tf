variable "provider_arn" {
  type = string
}

variable "subjects" {
  type = list(string)
}

resource "aws_iam_role" "somebody" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = var.provider_arn } # undecided: scope-open-federation
    }]
  })
}

resource "aws_iam_role" "subjects" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" } # undecided: scope-open-federation
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = var.subjects } }
    }]
  })
}
