variable "claims" {
  type = map(string)
}

variable "role_type" {
  type = string
}

variable "kind" {
  type = string
}

resource "vault_jwt_auth_backend" "github" {
  path               = "github"
  oidc_discovery_url = "https://token.actions.githubusercontent.com"
}

resource "vault_jwt_auth_backend_role" "claims" {
  backend         = vault_jwt_auth_backend.github.path
  role_name       = "claims"
  role_type       = "jwt"
  user_claim      = "actor"
  bound_audiences = ["https://vault.example.com"]
  bound_claims    = var.claims # undecided: scope-open-federation
}

# What is known of it keeps to one, whatever the rest says.
resource "vault_jwt_auth_backend_role" "some" {
  backend         = vault_jwt_auth_backend.github.path
  role_name       = "some"
  role_type       = "jwt"
  user_claim      = "actor"
  bound_audiences = ["https://vault.example.com"]
  bound_claims    = merge(var.claims, { repository = "example/app" })
}

resource "vault_jwt_auth_backend_role" "type" { # undecided: scope-open-federation
  backend         = vault_jwt_auth_backend.github.path
  role_name       = "type"
  role_type       = var.role_type
  user_claim      = "actor"
  bound_audiences = ["https://vault.example.com"]
}

# Nobody knows whose tokens come there.
resource "vault_jwt_auth_backend_role" "elsewhere" { # undecided: scope-open-federation
  backend         = "declared-elsewhere"
  role_name       = "elsewhere"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["https://vault.example.com"]
}

resource "vault_jwt_auth_backend_role" "given" {
  backend           = var.kind
  role_name         = "given"
  role_type         = "jwt"
  user_claim        = "sub"
  bound_claims_type = "glob"
  bound_claims = { # undecided: scope-open-federation
    sub = "repo:example*"
  }
}
