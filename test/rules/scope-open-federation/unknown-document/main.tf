variable "trust" {
  type = string
}

variable "federated" {
  type = bool
}

# Nobody knows whom it lets in.
resource "aws_iam_role" "given" {
  name               = "given"
  assume_role_policy = var.trust # undecided: scope-open-federation
}

resource "aws_iam_role" "elsewhere" {
  name               = "elsewhere"
  assume_role_policy = module.trust.json # undecided: scope-open-federation
}

module "trust" {
  source = "example.com/identity/trust"
}

resource "aws_iam_role" "not_json" {
  name               = "not-json"
  assume_role_policy = "whoever signs in" # undecided: scope-open-federation
}

resource "aws_iam_role" "principals" {
  name = "principals"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = module.trust.principals # undecided: scope-open-federation
    }]
  })
}

# What is known is judged all the same: this one is kept to an organization.
resource "aws_iam_role" "narrowed" {
  name = "narrowed"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = module.trust.principals
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example" } }
    }]
  })
}
