resource "gitlab_project_access_token" "bot" {
  project      = "1"
  name         = "bot"
  access_level = "reporter"
  scopes       = ["read_api"]
  expires_at   = "2026-03-01"
}

resource "datadog_application_key" "ci" {
  name   = "ci"
  scopes = ["monitors_read"]
}
