# A service that answers on the web.
resource "google_cloud_run_v2_service_iam_member" "web" {
  name   = "web"
  role   = "roles/run.invoker"
  member = "allUsers"
}

resource "google_storage_bucket_iam_member" "group" {
  bucket = "payments-exports"
  role   = "roles/storage.objectViewer"
  member = "group:partners@example.com"
}

# Every cluster has this one.
resource "kubernetes_cluster_role_binding" "discovery" {
  metadata {
    name = "discovery"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "system:public-info-viewer"
  }

  subject {
    kind = "Group"
    name = "system:unauthenticated"
  }
}
