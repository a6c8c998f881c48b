resource "gitlab_project_access_token" "bot" {
  project      = "1"
  name         = "bot"
  access_level = "maintainer"
  scopes       = ["api"]
  expires_at   = "2026-03-01"
}

resource "datadog_application_key" "ci" {
  name = "ci"
}
