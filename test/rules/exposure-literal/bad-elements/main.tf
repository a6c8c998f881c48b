# Beside plain texts stands one that is secret.
resource "cloudflare_workers_script" "shop" {
  account_id  = "023e105f4ecef8ad9ca31a8372d0c353"
  script_name = "shop"

  bindings = [
    { type = "plain_text", name = "ENVIRONMENT", text = "production-europe-west" },
    { type = "secret_text", name = "SIGNING", text = "q8Zr2vLm0xTb7yWc" }, # finds: exposure-literal
  ]
}

resource "digitalocean_app" "shop" {
  spec {
    name = "shop"

    service {
      name = "web"
      env {
        key   = "REGION_AND_STAGE"
        value = "fra1-production-blue"
      }
      env {
        key   = "SIGNING"
        value = "q8Zr2vLm0xTb7yWc" # finds: exposure-literal
        type  = "SECRET"
      }
    }
  }
}

resource "kubernetes_secret_v1_data" "shop" {
  metadata {
    name = "shop"
  }
  data = {
    signing = "q8Zr2vLm0xTb7yWc" # finds: exposure-literal
  }
}
