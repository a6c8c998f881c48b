resource "vault_jwt_auth_backend" "github" {
  path               = "github"
  oidc_discovery_url = "https://token.actions.githubusercontent.com"
  bound_issuer       = "https://token.actions.githubusercontent.com"
}

# The audience is what whoever asks for the token says.
resource "vault_jwt_auth_backend_role" "audience_only" { # finds: scope-open-federation
  backend         = vault_jwt_auth_backend.github.path
  role_name       = "audience-only"
  role_type       = "jwt"
  user_claim      = "actor"
  bound_audiences = ["https://github.com/example"]
  token_policies  = ["deploy"]
}

# Whoever calls a branch main.
resource "vault_jwt_auth_backend_role" "branch" {
  backend         = "github"
  role_name       = "branch"
  role_type       = "jwt"
  user_claim      = "actor"
  bound_audiences = ["https://vault.example.com"]
  bound_claims    = { ref = "refs/heads/main" } # finds: scope-open-federation
}

# An organisation whose name begins so; and one of two is enough.
resource "vault_jwt_auth_backend_role" "prefix" {
  backend           = vault_jwt_auth_backend.github.path
  role_name         = "prefix"
  role_type         = "jwt"
  user_claim        = "actor"
  bound_audiences   = ["https://vault.example.com"]
  bound_claims_type = "glob"
  bound_claims = {
    sub = "repo:example/app:*,repo:example*" # finds: scope-open-federation
  }
}

resource "vault_jwt_auth_backend_role" "workflow" {
  backend           = vault_jwt_auth_backend.github.path
  role_name         = "workflow"
  role_type         = "jwt"
  user_claim        = "actor"
  bound_audiences   = ["https://vault.example.com"]
  bound_claims_type = "glob"
  bound_claims = {
    job_workflow_ref = "*/.github/workflows/deploy.yml@refs/heads/main" # finds: scope-open-federation
  }
}

resource "vault_jwt_auth_backend_role" "environment" {
  backend       = vault_jwt_auth_backend.github.id
  role_name     = "environment"
  role_type     = "jwt"
  user_claim    = "actor"
  bound_subject = "environment:production" # finds: scope-open-federation
}

resource "vault_jwt_auth_backend" "gitlab" {
  path         = "jwt"
  jwks_url     = "https://gitlab.com/oauth/discovery/keys"
  bound_issuer = "https://gitlab.com"
}

# The door that is meant where none is named.
resource "vault_jwt_auth_backend_role" "protected" {
  role_name       = "protected"
  role_type       = "jwt"
  user_claim      = "user_email"
  bound_audiences = ["https://vault.example.com"]
  bound_claims = { # finds: scope-open-federation
    ref           = "main"
    ref_protected = "true"
  }
}

resource "vault_jwt_auth_backend_role" "namespace" {
  role_name         = "namespace"
  role_type         = "jwt"
  user_claim        = "user_email"
  bound_audiences   = ["https://vault.example.com"]
  bound_claims_type = "glob"
  bound_claims = {
    namespace_path = "example*" # finds: scope-open-federation
  }
}

# Every workload of the cluster.
resource "vault_jwt_auth_backend" "cluster" {
  path               = "cluster"
  oidc_discovery_url = "https://oidc.eks.eu-central-1.amazonaws.com/id/ABCDEF"
}

resource "vault_jwt_auth_backend_role" "cluster" { # finds: scope-open-federation
  backend         = vault_jwt_auth_backend.cluster.path
  role_name       = "cluster"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["vault"]
}
