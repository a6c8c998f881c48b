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

# Only GitHub can decrypt it.
resource "github_actions_secret" "deploy" {
  repository      = "shop"
  secret_name     = "DEPLOY"
  value_encrypted = "fFdjnAv1Uy9Qk5VYvV2P7mLkT0nZr8Q1e3wXh2sC4bA6oJ9dIuG="
}

resource "github_dependabot_secret" "deploy" {
  repository      = "shop"
  secret_name     = "DEPLOY"
  encrypted_value = "fFdjnAv1Uy9Qk5VYvV2P7mLkT0nZr8Q1e3wXh2sC4bA6oJ9dIuG="
}

resource "google_kms_secret_ciphertext" "deploy" {
  crypto_key                    = "projects/shop/locations/eu/keyRings/shop/cryptoKeys/shop"
  plaintext                     = var.deploy
  additional_authenticated_data = "cGF5bWVudHMtcHJvZHVjdGlvbg=="
}

variable "deploy" {
  type      = string
  sensitive = true
}
