resource "google_apikeys_key" "maps" {
  name = "maps"

  restrictions {
    api_targets {
      service = "maps-backend.googleapis.com"
    }

    server_key_restrictions {
      allowed_ips = ["192.0.2.1"]
    }
  }
}
