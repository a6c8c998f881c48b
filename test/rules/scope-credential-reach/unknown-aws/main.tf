variable "secrets" {
  type = list(string)
}

resource "aws_iam_user_policy" "secrets" {
  user = "ci"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = var.secrets }] # undecided: scope-credential-reach, scope-wildcard-resource
  })
}
