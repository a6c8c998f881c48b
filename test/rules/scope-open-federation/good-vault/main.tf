variable "organisation" {
  type = string
}

resource "vault_jwt_auth_backend" "github" {
  path               = "github"
  oidc_discovery_url = "https://token.actions.githubusercontent.com"
}

resource "vault_jwt_auth_backend_role" "repository" {
  backend         = vault_jwt_auth_backend.github.path
  role_name       = "repository"
  role_type       = "jwt"
  user_claim      = "actor"
  bound_audiences = ["https://vault.example.com"]
  bound_claims = {
    repository = "example/app,example/web"
    ref        = "refs/heads/main"
  }
}

resource "vault_jwt_auth_backend_role" "glob" {
  backend           = "github/"
  role_name         = "glob"
  role_type         = "jwt"
  user_claim        = "actor"
  bound_audiences   = ["https://vault.example.com"]
  bound_claims_type = "glob"
  bound_claims = {
    sub = "repo:${var.organisation}/*:environment:production"
  }
}

resource "vault_jwt_auth_backend_role" "subject" {
  backend       = vault_jwt_auth_backend.github.path
  role_name     = "subject"
  role_type     = "jwt"
  user_claim    = "actor"
  bound_subject = "repo:example/app:ref:refs/heads/main"
}

resource "vault_jwt_auth_backend" "gitlab" {
  path         = "gitlab"
  jwks_url     = "https://gitlab.com/oauth/discovery/keys"
  bound_issuer = "https://gitlab.com"
}

resource "vault_jwt_auth_backend_role" "group" {
  for_each          = toset(["staging", "production"])
  backend           = vault_jwt_auth_backend.gitlab.path
  role_name         = each.key
  role_type         = "jwt"
  user_claim        = "user_email"
  bound_audiences   = ["https://vault.example.com"]
  bound_claims_type = "glob"
  bound_claims = {
    namespace_path = "example/*"
    environment    = each.key
  }
}

resource "vault_jwt_auth_backend_role" "project" {
  backend         = vault_jwt_auth_backend.gitlab.path
  role_name       = "project"
  role_type       = "jwt"
  user_claim      = "user_email"
  bound_audiences = ["https://vault.example.com"]
  bound_claims    = { "/project_id" = 22 }
}

# One's own GitLab, CircleCI's address of the organisation, and keys of one's own.
resource "vault_jwt_auth_backend" "own" {
  for_each           = { gitlab = "https://gitlab.example.com", circleci = "https://oidc.circleci.com/org/11111111-2222-3333-4444-555555555555" }
  path               = each.key
  oidc_discovery_url = each.value
}

resource "vault_jwt_auth_backend_role" "own" {
  for_each        = vault_jwt_auth_backend.own
  backend         = each.value.path
  role_name       = "deploy"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["https://vault.example.com"]
}

resource "vault_jwt_auth_backend" "keys" {
  path                   = "keys"
  jwt_validation_pubkeys = ["-----BEGIN PUBLIC KEY-----"]
}

resource "vault_jwt_auth_backend_role" "keys" {
  backend         = vault_jwt_auth_backend.keys.path
  role_name       = "keys"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["https://vault.example.com"]
}

# People sign in through an application of their own.
resource "vault_jwt_auth_backend" "people" {
  path               = "oidc"
  type               = "oidc"
  oidc_discovery_url = "https://accounts.google.com"
  oidc_client_id     = "123.apps.googleusercontent.com"
}

resource "vault_jwt_auth_backend_role" "people" {
  backend               = vault_jwt_auth_backend.people.path
  role_name             = "people"
  user_claim            = "email"
  bound_audiences       = ["123.apps.googleusercontent.com"]
  allowed_redirect_uris = ["https://vault.example.com/ui/vault/auth/oidc/oidc/callback"]
}

# Whichever issuer has such subjects, this is one customer of it.
resource "vault_jwt_auth_backend_role" "elsewhere" {
  backend           = "declared-elsewhere"
  role_name         = "elsewhere"
  role_type         = "jwt"
  user_claim        = "sub"
  bound_claims_type = "glob"
  bound_claims      = { sub = "repo:example/app:*" }
}
