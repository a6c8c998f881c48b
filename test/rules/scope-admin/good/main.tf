resource "aws_iam_policy" "deploy" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:GetObject"]
        Resource = "${aws_s3_bucket.releases.arn}/*"
      },
      {
        Effect   = "Deny"
        Action   = "*"
        Resource = "*"
        Condition = {
          Bool = { "aws:SecureTransport" = "false" }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "releases" {
  bucket = "releases"
}

# The most that others may grant: it grants nothing by itself.
resource "aws_rolesanywhere_profile" "session" {
  name      = "ci"
  role_arns = []
  session_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_organizations_policy" "allow_all" {
  name = "FullAWSAccess"
  content = jsonencode({
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_vpc_endpoint" "default" {
  vpc_id       = "vpc-1"
  service_name = "com.amazonaws.eu-central-1.s3"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }]
  })
}

# The policy that AWS gives a key by default: it lets the account decide.
resource "aws_kms_key" "default" {
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "reads" {
  role       = "auditor"
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = "deploy"
  policy_arn = aws_iam_policy.deploy.arn
}

# Not a policy of AWS, whatever its name.
resource "aws_iam_role_policy_attachment" "named_like_it" {
  role       = "deploy"
  policy_arn = "arn:aws:iam::123456789012:policy/AdministratorAccess"
}

# Nobody uses it.
data "aws_iam_policy_document" "unused" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

# Attached as a boundary only, it grants nothing.
resource "aws_iam_policy" "boundary" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "*", Resource = "*" },
      { Effect = "Deny", Action = "iam:*", Resource = "*" },
    ]
  })
}

resource "aws_iam_user" "ci" {
  name                 = "ci"
  permissions_boundary = aws_iam_policy.boundary.arn
}

# Of a session it leaves all that its role may.
resource "vault_aws_secret_backend_role" "session" {
  backend         = "aws"
  name            = "session"
  credential_type = "assumed_role"
  role_arns       = ["arn:aws:iam::123456789012:role/deploy"]
  policy_arns     = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}
