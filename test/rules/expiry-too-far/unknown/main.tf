variable "hours" {
  type = number
}

variable "end" {
  type = string
}

resource "azuread_application_password" "hours" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "${var.hours}h") # undecided: expiry-too-far
}

resource "tfe_organization_token" "end" {
  organization = "acme"
  expired_at   = var.end # undecided: expiry-too-far
}

# Good in one case, bad in the other.
resource "databricks_token" "either" {
  comment          = "ci"
  lifetime_seconds = var.hours > 1 ? 31536000 : 3600 # undecided: expiry-too-far
}
