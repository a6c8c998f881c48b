variable "effect" {
  type = string
}

variable "policy" {
  type = string
}

resource "aws_iam_policy" "effect" {
  policy = jsonencode({
    Statement = [{
      Effect    = var.effect
      NotAction = "iam:*" # undecided: scope-inverted
      Resource  = "*"
    }]
  })
}

resource "aws_iam_policy" "document" {
  policy = var.policy # undecided: scope-inverted
}
