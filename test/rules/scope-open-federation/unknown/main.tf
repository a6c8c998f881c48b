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

variable "attestation" {
  type = string
}

resource "google_iam_workload_identity_pool_provider" "attested" {
  workload_identity_pool_id          = "enclaves"
  workload_identity_pool_provider_id = "attested"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  attribute_condition                = var.attestation
  oidc {
    issuer_uri = "https://confidentialcomputing.googleapis.com/"
  }
}

resource "google_service_account_iam_member" "enclaves" {
  service_account_id = "projects/example/serviceAccounts/enclave@example.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/enclaves/*" # undecided: scope-open-federation
}
