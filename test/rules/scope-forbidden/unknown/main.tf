variable "actions" {
  type = list(string)
}

variable "role" {
  type = string
}

resource "aws_iam_user_policy" "people" {
  user = "people"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # undecided: scope-forbidden
      Resource = "arn:aws:iam::111122223333:user/staff/*"
    }]
  })
}

resource "google_project_iam_member" "ci" {
  project = "main"
  role    = var.role # undecided: scope-forbidden
  member  = "group:ci@example.com"
}
