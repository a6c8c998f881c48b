variable "repository" {
  type = string
}

resource "azuread_application" "deploy" {
  display_name = "deploy"
}

resource "azuread_application_flexible_federated_identity_credential" "branches" {
  application_id             = azuread_application.deploy.id
  display_name               = "branches"
  audience                   = "api://AzureADTokenExchange"
  issuer                     = "https://token.actions.githubusercontent.com"
  claims_matching_expression = "claims['sub'] matches 'repo:contoso/contoso-repo:ref:refs/heads/*' and claims['job_workflow_ref'] matches '*/.github/workflows/*.yml@refs/heads/main'"
}

resource "azurerm_federated_identity_credential" "main" {
  name                = "main"
  resource_group_name = "deploy"
  parent_id           = "/subscriptions/1/resourceGroups/deploy/providers/Microsoft.ManagedIdentity/userAssignedIdentities/deploy"
  audience            = ["api://AzureADTokenExchange"]
  issuer              = "https://token.actions.githubusercontent.com"
  subject             = "repo:${var.repository}:environment:production"
}

resource "google_iam_workload_identity_pool_provider" "owner" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "owner"
  attribute_condition                = "(attribute.owner == 'example' && assertion.ref == 'refs/heads/main')"
  attribute_mapping = {
    "google.subject"  = "assertion.sub"
    "attribute.owner" = "assertion.repository_owner"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

# What it demands besides is its own business; of what each case allows all keep to the organisation.
resource "google_iam_workload_identity_pool_provider" "cases" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "cases"
  attribute_condition                = <<-EOT
    (assertion.repository == "example/app" || assertion.repository.startsWith('example/infra-')) &&
    !(assertion.ref == "refs/heads/gh-pages") && has(assertion.environment) && assertion.actor.matches("^bot-")
  EOT

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

# An address that one organisation has for itself.
resource "google_iam_workload_identity_pool_provider" "circleci" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "circleci"

  oidc {
    issuer_uri = "https://oidc.circleci.com/org/11111111-2222-3333-4444-555555555555"
  }
}

resource "google_iam_workload_identity_pool_provider" "gitlab" {
  workload_identity_pool_id          = "pipelines"
  workload_identity_pool_provider_id = "gitlab"
  attribute_condition                = "assertion.namespace_id in ['123', '456']"

  oidc {
    issuer_uri = "https://gitlab.com/"
  }
}

resource "google_service_account_iam_member" "repository" {
  service_account_id = "projects/payments/serviceAccounts/deploy@payments.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pipelines/attribute.repository/example/app"
}

# Everybody in a pool whose only door asks who they are.
resource "google_iam_workload_identity_pool" "enclaves" {
  workload_identity_pool_id = "enclaves"
}

resource "google_iam_workload_identity_pool_provider" "attested" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.enclaves.workload_identity_pool_id
  workload_identity_pool_provider_id = "attested"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  attribute_condition                = "assertion.swname == 'CONFIDENTIAL_SPACE' && 'STABLE' in assertion.submods.confidential_space.support_attributes"
  oidc {
    issuer_uri = "https://confidentialcomputing.googleapis.com/"
  }
}

resource "google_service_account_iam_member" "enclaves" {
  service_account_id = "projects/example/serviceAccounts/enclave@example.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/enclaves/*"
}

resource "google_service_account_iam_member" "enclaves_by_name" {
  service_account_id = "projects/example/serviceAccounts/enclave@example.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.enclaves.name}/*"
}
