variable "scopes" {
  type = list(string)
}

resource "gitlab_project_access_token" "bot" {
  project      = "1"
  name         = "bot"
  access_level = "reporter"
  scopes       = var.scopes # undecided: scope-broad-token
  expires_at   = "2026-12-31"
}

# One that is known decides, whatever the other one is.
variable "more" {
  type = string
}

resource "gitlab_personal_access_token" "bot" {
  user_id    = 1
  name       = "bot"
  scopes     = ["read_api", var.more] # undecided: scope-broad-token
  expires_at = "2026-12-31"
}
