variable "account" {
  type = string
}

resource "google_cloud_run_v2_service" "web" {
  name     = "web"
  location = "europe-west1"

  template {
    service_account = var.account # undecided: scope-broad-token

    containers {
      image = "europe-docker.pkg.dev/example/web/web"
    }
  }
}
