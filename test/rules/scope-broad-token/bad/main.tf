resource "gitlab_project_access_token" "bot" {
  project      = "1"
  name         = "bot"
  access_level = "maintainer"
  scopes       = ["api"] # finds: scope-broad-token
  expires_at   = "2026-12-31"
}

resource "datadog_application_key" "ci" { # finds: scope-broad-token
  name = "ci"
}

resource "grafana_service_account" "ci" {
  name = "ci"
  role = "Admin" # finds: scope-broad-token
}

resource "github_repository_deploy_key" "ci" {
  title      = "ci"
  repository = "payments"
  key        = "ssh-ed25519 AAAA"
  read_only  = false # finds: scope-broad-token
}

resource "mongodbatlas_api_key" "ci" {
  org_id      = "1"
  description = "ci"
  role_names  = ["ORG_OWNER"] # finds: scope-broad-token
}

resource "tfe_organization_token" "ci" {
  organization = "example" # finds: scope-broad-token
}

resource "linode_token" "ci" {
  label  = "ci"
  scopes = "*" # finds: scope-broad-token
}

resource "tailscale_oauth_client" "ci" {
  scopes = ["all"] # finds: scope-broad-token
}

resource "artifactory_scoped_token" "ci" {
  scopes = ["applied-permissions/admin"] # finds: scope-broad-token
}

resource "env0_api_key" "ci" { # finds: scope-broad-token
  name = "ci"
}
