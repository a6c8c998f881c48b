resource "google_secret_manager_secret_iam_member" "app" {
  secret_id = "projects/payments/secrets/api"
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

resource "vault_policy" "reader" {
  name   = "reader"
  policy = "path \"secret/data/app/*\" { capabilities = [\"read\"] }"
}

resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }

  rule {
    api_groups     = [""]
    resources      = ["secrets"]
    resource_names = ["app"]
    verbs          = ["get"]
  }
}
