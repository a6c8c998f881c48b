variable "condition" {
  type    = string
  default = null
}

module "elsewhere" {
  source = "example.com/identity/settings"
}

resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "github"
  attribute_condition                = module.elsewhere.condition # undecided: scope-open-federation

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
