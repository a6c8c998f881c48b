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

# A role of one's own is no administrator.
resource "env0_api_key" "own_role" {
  name              = "ci"
  organization_role = "2f1d8f0e-6b1c-4d39-9f57-2c0d4f1f6a10"
}

resource "env0_api_key" "user" {
  name              = "ci"
  organization_role = "User"
}
