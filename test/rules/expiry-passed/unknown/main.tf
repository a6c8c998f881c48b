variable "renewed" {
  type = bool
}

resource "tfe_organization_token" "either" {
  organization = "acme"
  expired_at   = var.renewed ? "2027-02-01T00:00:00Z" : "2026-11-01T00:00:00Z" # undecided: expiry-passed
}
