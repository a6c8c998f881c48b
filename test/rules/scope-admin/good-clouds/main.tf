resource "google_project_iam_member" "viewer" {
  project = "payments"
  role    = "roles/viewer"
  member  = "group:auditors@example.com"
}

resource "google_storage_bucket_iam_member" "objects" {
  bucket = "payments"
  role   = "roles/storage.objectAdmin"
  member = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

data "azurerm_subscription" "current" {}

resource "azurerm_role_assignment" "reader" {
  scope                = data.azurerm_subscription.current.id
  role_definition_name = "Reader"
  principal_id         = "11111111-1111-1111-1111-111111111111"
}

resource "azurerm_storage_account" "payments" {
  name                      = "payments"
  resource_group_name       = "payments"
  location                  = "westeurope"
  account_tier              = "Standard"
  account_replication_type  = "ZRS"
  shared_access_key_enabled = false
}

resource "azurerm_role_assignment" "one_account" {
  scope                = azurerm_storage_account.payments.id
  role_definition_name = "Contributor"
  principal_id         = "11111111-1111-1111-1111-111111111111"
}

resource "kubernetes_cluster_role_binding" "view" {
  metadata {
    name = "view"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "view"
  }

  subject {
    kind = "Group"
    name = "developers"
  }
}

resource "postgresql_role" "app" {
  name  = "app"
  login = true
}

resource "mysql_grant" "app" {
  user       = "app"
  host       = "10.0.0.%"
  database   = "app"
  privileges = ["SELECT", "INSERT"]
}
