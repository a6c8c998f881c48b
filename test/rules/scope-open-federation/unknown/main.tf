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

# Only Google evaluates what is extracted.
resource "google_iam_workload_identity_pool_provider" "extracted" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "extracted"
  attribute_condition                = "assertion.repository.extract('{owner}/') == 'example'" # undecided: scope-open-federation

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "whose" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "whose"
  attribute_condition                = "assertion.ref == 'refs/heads/main'" # undecided: scope-open-federation

  oidc {
    issuer_uri = module.elsewhere.issuer
  }
}

# Whichever issuer has such subjects, this is one customer of it.
resource "google_iam_workload_identity_pool_provider" "anywhere" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "anywhere"
  attribute_condition                = "assertion.sub.startsWith('repo:example/')"

  oidc {
    issuer_uri = module.elsewhere.issuer
  }
}
