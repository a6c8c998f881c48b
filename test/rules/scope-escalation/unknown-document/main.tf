variable "policy" {
  type = string
}

variable "policy_arn" {
  type = string
}

resource "aws_iam_user_policy" "given" {
  user   = "ci"
  policy = var.policy # undecided: scope-escalation
}

resource "aws_iam_user_policy_attachment" "given" {
  user       = "deploy"
  policy_arn = var.policy_arn # undecided: scope-escalation
}

# Two steps, of which one is known.
resource "aws_iam_user_policy" "step" {
  user = "builder"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/*" }] # undecided: scope-escalation
  })
}

resource "aws_iam_user_policy" "other_step" {
  user   = "builder"
  policy = var.policy # undecided: scope-escalation
}
