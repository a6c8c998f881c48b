resource "google_project_iam_member" "deployer" {
  project = "payments"
  role    = "roles/iam.serviceAccountTokenCreator" # finds: scope-escalation
  member  = "serviceAccount:deployer@payments.iam.gserviceaccount.com"
}

resource "google_project_iam_binding" "users" {
  for_each = toset(["roles/iam.serviceAccountUser", "roles/logging.viewer"])
  project  = "payments"
  role     = each.key # finds: scope-escalation
  members  = ["group:developers@example.com"]
}

resource "google_project_iam_custom_role" "deployer" {
  role_id     = "deployer"
  title       = "Deployer"
  permissions = ["run.services.update", "iam.serviceAccountKeys.create"] # finds: scope-escalation
}

data "azurerm_subscription" "current" {}

resource "azurerm_role_assignment" "access" {
  scope                = data.azurerm_subscription.current.id
  role_definition_name = "User Access Administrator" # finds: scope-escalation
  principal_id         = "11111111-1111-1111-1111-111111111111"
}

resource "azurerm_role_definition" "access" {
  name  = "access"
  scope = "/subscriptions/22222222-2222-2222-2222-222222222222"

  permissions {
    actions = ["Microsoft.Authorization/roleAssignments/write"] # finds: scope-escalation
  }
}

resource "azuread_service_principal" "graph" {
  client_id    = "00000003-0000-0000-c000-000000000000"
  use_existing = true
}

resource "azuread_app_role_assignment" "graph" {
  app_role_id         = azuread_service_principal.graph.app_role_ids["RoleManagement.ReadWrite.Directory"] # finds: scope-escalation
  principal_object_id = "33333333-3333-3333-3333-333333333333"
  resource_object_id  = azuread_service_principal.graph.object_id
}

resource "azuread_application" "sync" {
  display_name = "sync"

  required_resource_access {
    resource_app_id = "00000003-0000-0000-c000-000000000000"

    resource_access {
      id   = "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9" # finds: scope-escalation
      type = "Role"
    }
  }
}

resource "kubernetes_cluster_role" "operator" {
  metadata {
    name = "operator"
  }

  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["clusterroles"]
    verbs      = ["get", "escalate"] # finds: scope-escalation
  }
}

resource "kubernetes_manifest" "impersonator" {
  manifest = {
    apiVersion = "rbac.authorization.k8s.io/v1"
    kind       = "ClusterRole"
    metadata   = { name = "impersonator" }
    rules = [{
      apiGroups = [""]
      resources = ["users", "groups"]
      verbs     = ["impersonate"] # finds: scope-escalation
    }]
  }
}

resource "vault_policy" "operator" {
  name   = "operator"
  # finds +1: scope-escalation
  policy = <<-EOT
    path "sys/policies/acl/*" {
      capabilities = ["create", "update"]
    }
  EOT
}
