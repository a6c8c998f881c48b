resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "github"
  attribute_condition                = "assertion.repository_owner == 'example'"
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

# An account of AWS is one organisation's.
resource "google_iam_workload_identity_pool_provider" "aws" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "aws"

  aws {
    account_id = "111122223333"
  }
}
