resource "google_service_account" "web" {
  account_id = "web"
}

resource "google_compute_region_instance_template" "read" {
  machine_type = "e2-small"

  service_account {
    email  = google_service_account.web.email
    scopes = ["cloud-platform"]
  }
}

resource "google_cloud_run_v2_service" "web" {
  name     = "web"
  location = "europe-west1"

  template {
    service_account = google_service_account.web.email

    containers {
      image = "europe-docker.pkg.dev/example/web/web"
    }
  }
}

resource "kubernetes_default_service_account_v1" "jobs" {
  metadata {
    namespace = "jobs"
  }
  automount_service_account_token = false
}

resource "kubernetes_service_account_v1" "reader" {
  metadata {
    name      = "reader"
    namespace = "jobs"
  }
  automount_service_account_token = true
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
    name      = kubernetes_service_account_v1.reader.metadata[0].name
    namespace = "jobs"
  }

  subject {
    kind      = "Group"
    name      = "default"
    api_group = "rbac.authorization.k8s.io"
  }
}

resource "databricks_ip_access_list" "nowhere" {
  label        = "nowhere"
  list_type    = "BLOCK"
  ip_addresses = ["0.0.0.0/0"]
}

resource "vercel_project_environment_variable" "level" {
  project_id = "prj_orders"
  key        = "LOG_LEVEL"
  value      = "info"
  sensitive  = false
  target     = ["production", "preview"]
}
