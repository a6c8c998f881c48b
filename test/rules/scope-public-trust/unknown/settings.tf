variable "guests" {
  type = bool
}

resource "aws_cognito_identity_pool" "either" {
  identity_pool_name               = "either"
  allow_unauthenticated_identities = var.guests # undecided: scope-public-trust
}
