resource "google_project_iam_member" "owner" {
  project = "payments"
  role    = "roles/owner" # finds: scope-admin
  member  = "serviceAccount:ci@payments.iam.gserviceaccount.com"
}

data "google_iam_policy" "editor" {
  binding {
    role    = "roles/editor"
    members = ["user:a@example.com"]
  }
}

resource "google_project_iam_policy" "editor" {
  project     = "payments"
  policy_data = data.google_iam_policy.editor.policy_data # finds: scope-admin
}

data "azurerm_subscription" "current" {}

resource "azurerm_role_assignment" "owner" {
  scope                = data.azurerm_subscription.current.id
  role_definition_name = "Owner" # finds: scope-admin
  principal_id         = "11111111-1111-1111-1111-111111111111"
}

resource "azurerm_role_definition" "everything" {
  name  = "everything"
  scope = data.azurerm_subscription.current.id

  permissions {
    actions     = ["*"] # finds: scope-admin
    not_actions = []
  }
}

resource "azuread_directory_role" "admins" {
  display_name = "Global Administrator"
}

resource "azuread_directory_role_assignment" "ci" {
  role_id             = azuread_directory_role.admins.template_id # finds: scope-admin
  principal_object_id = "11111111-1111-1111-1111-111111111111"
}

resource "kubernetes_cluster_role_binding" "ci" {
  metadata {
    name = "ci"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "cluster-admin" # finds: scope-admin
  }

  subject {
    kind      = "ServiceAccount"
    name      = "ci"
    namespace = "ci"
  }
}

resource "kubernetes_cluster_role" "everything" {
  metadata {
    name = "everything"
  }

  rule {
    api_groups = ["*"]
    resources  = ["*"]
    verbs      = ["*"] # finds: scope-admin
  }
}

resource "vault_policy" "root" {
  name   = "operators"
  # finds +1: scope-admin
  policy = <<-EOT
    path "*" {
      capabilities = ["create", "read", "update", "delete", "list", "sudo"]
    }
  EOT
}

resource "postgresql_role" "app" {
  name      = "app"
  login     = true
  superuser = true # finds: scope-admin
}

resource "mysql_grant" "app" {
  user       = "app"
  host       = "%"
  database   = "*"
  privileges = ["ALL PRIVILEGES"] # finds: scope-admin
}

# Without a database it is every one.
resource "mysql_grant" "everywhere" {
  user       = "app"
  host       = "10.0.0.%"
  privileges = ["ALL PRIVILEGES"] # finds: scope-admin
}
