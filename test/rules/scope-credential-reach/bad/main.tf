resource "google_project_iam_member" "app" {
  project = "payments"
  role    = "roles/secretmanager.secretAccessor" # finds: scope-credential-reach
  member  = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

resource "google_folder_iam_binding" "keys" {
  folder  = "folders/1"
  role    = "roles/cloudkms.cryptoKeyEncrypterDecrypter" # finds: scope-credential-reach
  members = ["serviceAccount:app@payments.iam.gserviceaccount.com"]
}

resource "azurerm_role_assignment" "secrets" {
  scope              = "/subscriptions/22222222-2222-2222-2222-222222222222"
  role_definition_id = "/subscriptions/22222222-2222-2222-2222-222222222222/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6" # finds: scope-credential-reach
  principal_id       = "11111111-1111-1111-1111-111111111111"
}

resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }

  rule {
    api_groups = [""]
    resources  = ["pods", "secrets"] # finds: scope-credential-reach
    verbs      = ["get", "list"]
  }
}

resource "vault_policy" "reader" {
  name   = "reader"
  policy = "path \"*\" { capabilities = [\"read\", \"list\"] }" # finds: scope-credential-reach
}

# One of the two is no agent.
resource "google_project_iam_binding" "agent_and_account" {
  project = "example"
  role    = "roles/cloudkms.admin" # finds: scope-credential-reach
  members = [
    "serviceAccount:service-123456789012@gcp-sa-cloudkms.iam.gserviceaccount.com",
    "serviceAccount:deploy@example.iam.gserviceaccount.com",
  ]
}

# Named as an agent is, in a project of somebody's own.
resource "google_project_iam_member" "no_agent" {
  project = "example"
  role    = "roles/cloudkms.admin" # finds: scope-credential-reach
  member  = "serviceAccount:service-123456789012@example.iam.gserviceaccount.com"
}

resource "kubernetes_cluster_role_v1" "core" {
  metadata {
    name = "core"
  }

  rule {
    api_groups = [""]
    resources  = ["*"] # finds: scope-credential-reach
    verbs      = ["*"] # finds: scope-escalation, scope-wildcard-action
  }
}
