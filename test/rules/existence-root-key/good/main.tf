resource "aws_iam_user" "root_cause" {
  name = "root-cause-analysis"
}

resource "aws_iam_access_key" "analysis" {
  user = aws_iam_user.root_cause.name
}

# Whatever the name of the service is, this is not the root user.
variable "service" {
  type = string
}

resource "aws_iam_user" "service" {
  name = "ci-${var.service}"
}

resource "aws_iam_access_key" "service" {
  user = aws_iam_user.service.name
}

resource "aws_iam_access_key" "mail" {
  user = "${var.service}-smtp"
}
