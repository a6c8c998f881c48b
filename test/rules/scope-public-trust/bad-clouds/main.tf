resource "google_storage_bucket_iam_member" "open" {
  bucket = "payments-exports"
  role   = "roles/storage.objectViewer"
  member = "allUsers" # finds: scope-public-trust
}

resource "google_kms_crypto_key_iam_binding" "open" {
  crypto_key_id = "projects/payments/locations/global/keyRings/a/cryptoKeys/b"
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  members       = ["group:a@example.com", "allAuthenticatedUsers"] # finds: scope-public-trust
}

resource "kubernetes_cluster_role_binding" "anonymous" {
  metadata {
    name = "anonymous"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "view"
  }

  subject {
    kind = "Group"
    name = "system:unauthenticated" # finds: scope-public-trust
  }
}
