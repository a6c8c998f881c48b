resource "azuread_application" "deploy" {
  display_name = "deploy"
}

resource "azuread_application_flexible_federated_identity_credential" "any_owner" {
  application_id             = azuread_application.deploy.id
  display_name               = "any-owner"
  audience                   = "api://AzureADTokenExchange"
  issuer                     = "https://token.actions.githubusercontent.com"
  claims_matching_expression = "claims['sub'] matches 'repo:*/app:ref:refs/heads/main'" # finds: scope-open-federation
}

resource "azuread_application_flexible_federated_identity_credential" "any_workspace" {
  application_id             = azuread_application.deploy.id
  display_name               = "any-workspace"
  audience                   = "api://AzureADTokenExchange"
  issuer                     = "https://app.terraform.io"
  claims_matching_expression = "claims['sub'] matches 'organization:*:project:app:workspace:app:run_phase:*'" # finds: scope-open-federation
}

resource "azuread_application_federated_identity_credential" "environment" {
  application_id = azuread_application.deploy.id
  display_name   = "environment"
  audiences      = ["api://AzureADTokenExchange"]
  issuer         = "https://token.actions.githubusercontent.com"
  subject        = "environment:production" # finds: scope-open-federation
}

# Whoever calls a branch main, or has a subject at all.
resource "google_iam_workload_identity_pool_provider" "branch" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "branch"
  attribute_condition                = "assertion.ref == 'refs/heads/main'" # finds: scope-open-federation

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "either" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "either"
  attribute_condition                = "assertion.repository_owner == 'example' || google.subject.startsWith('repo:')" # finds: scope-open-federation
  attribute_mapping = {
    "google.subject" = "assertion.sub"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool" "pipelines" {
  workload_identity_pool_id = "pipelines"
}

resource "google_service_account_iam_member" "pool" {
  service_account_id = "projects/payments/serviceAccounts/deploy@payments.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pipelines/*" # finds: scope-open-federation
}

# One of the cases is enough.
resource "google_iam_workload_identity_pool_provider" "cases" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "cases"
  attribute_condition                = "(assertion.repository_owner == 'example' || assertion.ref == 'refs/heads/main') && assertion.event_name != 'pull_request'" # finds: scope-open-federation

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account_iam_policy" "pool" {
  service_account_id = "projects/payments/serviceAccounts/deploy@payments.iam.gserviceaccount.com"
  policy_data        = data.google_iam_policy.pool.policy_data # finds: scope-open-federation
}

data "google_iam_policy" "pool" {
  binding {
    role    = "roles/iam.workloadIdentityUser"
    members = ["principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pipelines/*"]
  }
}
