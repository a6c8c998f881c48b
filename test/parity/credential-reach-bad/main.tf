resource "google_project_iam_member" "app" {
  project = "payments"
  role    = "roles/secretmanager.secretAccessor"
  member  = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

resource "vault_policy" "reader" {
  name   = "reader"
  policy = "path \"*\" { capabilities = [\"read\", \"list\"] }"
}

resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }

  rule {
    api_groups = [""]
    resources  = ["secrets"]
    verbs      = ["get", "list"]
  }
}
