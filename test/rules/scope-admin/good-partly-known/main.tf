variable "name" {
  type = string
}

variable "words" {
  type = list(string)
}

# What is known of each says that it is nothing that weighs: nobody need say more.
resource "google_project_iam_member" "account" {
  project = "payments"
  role    = "roles/logging.viewer"
  member  = "serviceAccount:${var.name}@payments.iam.gserviceaccount.com"
}

resource "google_project_iam_custom_role" "deployer" {
  role_id     = "deployer"
  title       = "Deployer"
  permissions = ["run.services.update"]
}

resource "google_project_iam_member" "custom" {
  project = "payments"
  role    = google_project_iam_custom_role.deployer.id
  member  = "group:${var.name}@example.com"
}

resource "google_project_iam_member" "elsewhere" {
  project = "payments"
  role    = "projects/payments/roles/${var.name}"
  member  = "group:developers@example.com"
}

resource "azurerm_role_definition" "deployer" {
  name  = "deployer"
  scope = "/subscriptions/22222222-2222-2222-2222-222222222222"

  permissions {
    actions = ["Microsoft.Web/sites/write"]
  }
}

resource "azurerm_role_assignment" "custom" {
  scope              = "/subscriptions/22222222-2222-2222-2222-222222222222"
  role_definition_id = azurerm_role_definition.deployer.role_definition_resource_id
  principal_id       = var.name
}

resource "vault_policy" "app" {
  name   = "app"
  policy = <<-EOT
    name = "app"
    /* path "*" { capabilities = ["sudo"] } */
    path "secret/data/${var.name}/*" {
      allowed_parameters = {
        "*" = []
      }
      capabilities = ["read"]
    }
  EOT
}

resource "kubernetes_cluster_role" "pods" {
  metadata {
    name = "pods"
  }

  rule {
    api_groups     = [""]
    resources      = ["pods"]
    verbs          = ["get"]
    resource_names = var.words
  }
}

resource "kubernetes_cluster_role_binding" "accounts" {
  metadata {
    name = "accounts"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "app-${var.name}"
  }

  subject {
    kind      = "ServiceAccount"
    name      = var.name
    namespace = "app"
  }
}
