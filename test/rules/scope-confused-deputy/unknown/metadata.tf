variable "tokens" {
  type = string
}

resource "aws_instance" "proxy" {
  ami                  = "ami-0123456789abcdef0"
  instance_type        = "t3.small"
  iam_instance_profile = "proxy"

  metadata_options {
    http_tokens = var.tokens # undecided: scope-confused-deputy
  }
}
