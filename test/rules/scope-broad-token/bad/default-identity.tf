data "google_compute_default_service_account" "default" {}

resource "google_compute_region_instance_template" "read" {
  machine_type = "e2-small"

  service_account {
    email  = data.google_compute_default_service_account.default.email
    scopes = ["cloud-platform"] # finds: scope-broad-token
  }
}

resource "google_cloud_run_v2_service" "web" {
  name     = "web"
  location = "europe-west1"

  template { # finds: scope-broad-token
    containers {
      image = "europe-docker.pkg.dev/example/web/web"
    }
  }
}

resource "kubernetes_default_service_account_v1" "jobs" {
  metadata {
    namespace = "jobs"
  }
  automount_service_account_token = true # finds: scope-broad-token
}

resource "kubernetes_role_binding_v1" "jobs" {
  metadata {
    name      = "jobs"
    namespace = "jobs"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "Role"
    name      = "reader"
  }

  subject {
    kind      = "ServiceAccount"
    name      = "default" # finds: scope-broad-token
    namespace = "jobs"
  }
}

resource "databricks_ip_access_list" "everywhere" {
  label        = "everywhere"
  list_type    = "ALLOW"
  ip_addresses = ["0.0.0.0/0"] # finds: scope-broad-token
}

resource "random_password" "database" {
  length = 32
}

resource "vercel_project_environment_variable" "database" {
  project_id = "prj_orders"
  key        = "DATABASE_PASSWORD"
  value      = random_password.database.result
  sensitive  = true
  target     = ["production", "preview"] # finds: scope-broad-token
}
