variable "actions" {
  type = list(string)
}

variable "policy_arn" {
  type = string
}

variable "everywhere" {
  type = bool
}

resource "aws_iam_policy" "actions" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions # undecided: scope-admin
      Resource = "*"
    }]
  })
}

# Whatever the others are: one of them is known to be everything, but not where.
resource "aws_iam_policy" "resources" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # undecided: scope-admin
      Resource = var.everywhere ? "*" : aws_s3_bucket.releases.arn
    }]
  })
}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

resource "aws_iam_role_policy_attachment" "given" {
  role       = "deploy"
  policy_arn = var.policy_arn # undecided: scope-admin
}

resource "aws_iam_policy" "not_json" {
  policy = "everything" # undecided: scope-admin
}

# There may be one by now.
resource "aws_iam_role_policy_attachment" "newer" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/AmazonOrchardFullAccess" # undecided: scope-admin
}
