variable "roles" {
  type = list(string)
}

variable "boundary" {
  type = string
}

variable "service" {
  type = string
}

resource "aws_iam_user_policy" "roles" {
  user = "ci"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "iam:PassRole", Resource = var.roles }, # undecided: scope-escalation, scope-wildcard-resource
      { Effect = "Allow", Action = "ec2:RunInstances", Resource = "arn:aws:ec2:eu-central-1:123456789012:instance/*" },
    ]
  })
}

resource "aws_iam_role" "bounded" {
  name                 = "bounded"
  permissions_boundary = var.boundary
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "bounded" {
  role = aws_iam_role.bounded.name
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:AttachRolePolicy", Resource = "arn:aws:iam::123456789012:role/*" }] # undecided: scope-escalation
  })
}

# Whether a service takes the role is not known.
resource "aws_iam_role_policy_attachment" "elsewhere" {
  role       = "clusters"
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonElasticMapReduceRole" # undecided: scope-escalation
}

variable "service" {
  type = string
}

resource "aws_iam_role" "taken" {
  name = "taken"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = var.service }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "taken" {
  role       = aws_iam_role.taken.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonElasticMapReduceRole" # undecided: scope-escalation
}
