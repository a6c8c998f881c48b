resource "google_compute_instance" "unnamed" {
  name         = "unnamed"
  machine_type = "e2-small"

  service_account {
    scopes = ["cloud-platform"] # finds: scope-broad-token
  }
}

resource "google_container_node_pool" "named" {
  cluster = "main"

  node_config {
    service_account = "123456789012-compute@developer.gserviceaccount.com"
    oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"] # finds: scope-broad-token
  }
}
