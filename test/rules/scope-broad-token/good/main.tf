resource "gitlab_project_access_token" "bot" {
  project      = "1"
  name         = "bot"
  access_level = "reporter"
  scopes       = ["read_api", "read_repository"]
  expires_at   = "2026-12-31"
}

resource "datadog_application_key" "ci" {
  name   = "ci"
  scopes = ["monitors_read"]
}

resource "grafana_service_account" "ci" {
  name = "ci"
  role = "Viewer"
}

resource "github_repository_deploy_key" "ci" {
  title      = "ci"
  repository = "payments"
  key        = "ssh-ed25519 AAAA"
  read_only  = true
}

resource "mongodbatlas_api_key" "ci" {
  org_id      = "1"
  description = "ci"
  role_names  = ["ORG_READ_ONLY"]
}

resource "linode_token" "ci" {
  label  = "ci"
  scopes = "linodes:read_only"
}

resource "artifactory_scoped_token" "ci" {
  scopes = ["applied-permissions/groups:readers"]
}
