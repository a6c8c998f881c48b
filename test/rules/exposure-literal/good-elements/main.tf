# Of the elements of a list some take a secret; these do not.
resource "cloudflare_workers_script" "shop" {
  account_id  = "023e105f4ecef8ad9ca31a8372d0c353"
  script_name = "shop"

  bindings = [
    { type = "plain_text", name = "ENVIRONMENT", text = "production-europe-west" },
    { type = "kv_namespace", name = "CACHE", namespace_id = "0f2ac74b498b48028cb68387c421e279" },
  ]
}

resource "digitalocean_app" "shop" {
  spec {
    name = "shop"

    env {
      key   = "REGION_AND_STAGE"
      value = "fra1-production-blue"
      type  = "GENERAL"
    }
    service {
      name = "web"
      env {
        key   = "LOG_SETTINGS"
        value = "level-info-format-json"
      }
    }
  }
}

resource "gitlab_project_hook" "deploy" {
  project        = "42"
  url            = "https://deploy.example.com/hook"
  custom_headers = [{ key = "X-Environment", value = "production-europe-west" }]
}

resource "grafana_data_source" "mimir" {
  type         = "prometheus"
  name         = "mimir"
  http_headers = { "X-Scope-OrgID" = "tenant-europe-west" }
}
