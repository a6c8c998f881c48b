variable "policy" {
  type = string
}

# What is known is judged, whatever else it is given.
resource "aws_iam_user_policy" "known" {
  user = "ci"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:AttachUserPolicy", Resource = "arn:aws:iam::123456789012:user/*" }] # finds: scope-escalation
  })
}

resource "aws_iam_user_policy" "given" {
  user   = "ci"
  policy = var.policy # undecided: scope-escalation
}
