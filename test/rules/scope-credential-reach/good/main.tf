resource "google_secret_manager_secret_iam_member" "app" {
  secret_id = "projects/payments/secrets/api"
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

resource "google_kms_crypto_key_iam_member" "app" {
  crypto_key_id = "projects/payments/locations/global/keyRings/a/cryptoKeys/b"
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

# Only names and versions.
resource "google_project_iam_member" "viewer" {
  project = "payments"
  role    = "roles/secretmanager.viewer"
  member  = "group:developers@example.com"
}

# Only the secrets whose name begins so.
resource "google_project_iam_member" "narrowed" {
  project = "payments"
  role    = "roles/secretmanager.secretAccessor"
  member  = "serviceAccount:app@payments.iam.gserviceaccount.com"

  condition {
    title      = "app"
    expression = "resource.name.startsWith('projects/1/secrets/app-')"
  }
}

resource "kubernetes_cluster_role_v1" "one" {
  metadata {
    name = "one"
  }

  rule {
    api_groups     = [""]
    resources      = ["secrets"]
    resource_names = ["app"]
    verbs          = ["get"]
  }
}

resource "kubernetes_role_v1" "namespaced" {
  metadata {
    name      = "app"
    namespace = "app"
  }

  rule {
    api_groups = [""]
    resources  = ["secrets"]
    verbs      = ["get"]
  }
}

resource "vault_policy" "app" {
  name   = "app"
  policy = <<-EOT
    path "secret/data/{{identity.entity.name}}/*" {
      capabilities = ["read"]
    }
  EOT
}

# Only what is encrypted for a parameter.
resource "aws_iam_policy" "parameters" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { Null = { "kms:EncryptionContext:PARAMETER_ARN" = "false" } }
    }]
  })
}

# Nobody has a key of what a service of Google acts with.
data "google_project" "keys" {}

resource "google_project_iam_member" "autokey" {
  project = "example"
  role    = "roles/cloudkms.admin"
  member  = "serviceAccount:service-${data.google_project.keys.number}@gcp-sa-cloudkms.iam.gserviceaccount.com"
}

resource "google_project_iam_binding" "agents" {
  project = "example"
  role    = "roles/cloudkms.admin"
  members = ["serviceAccount:service-123456789012@gcp-sa-cloudkms.iam.gserviceaccount.com"]
}

resource "google_project_iam_binding" "clusters" {
  project = "example"
  role    = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  members = [
    "serviceAccount:service-${data.google_project.keys.number}@container-engine-robot.iam.gserviceaccount.com",
    "serviceAccount:bq-123456789012@bigquery-encryption.iam.gserviceaccount.com",
  ]
}

# Secrets are in the group without a name.
resource "kubernetes_cluster_role_v1" "auditor" {
  metadata {
    name = "auditor"
  }

  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["*"]
    verbs      = ["get", "list"]
  }

  rule {
    non_resource_urls = ["*"]
    verbs             = ["*"]
  }
}
