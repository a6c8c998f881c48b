variable "user" {
  type = string
}

resource "aws_iam_access_key" "ci" {
  user = var.user # undecided: existence-root-key
}

# This may still become the root user.
variable "end" {
  type = string
}

resource "aws_iam_access_key" "parts" {
  user = "ro${var.end}" # undecided: existence-root-key
}
