variable "actions" {
  type = list(string)
}

# Of actions that are not known nothing is said.
resource "aws_iam_policy" "app" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:s3:::app/*" }]
  })
}
