resource "google_apikeys_key" "maps" { # finds: scope-unrestricted-key
  name = "maps"
}

resource "google_apikeys_key" "half" {
  name = "half"

  restrictions { # finds: scope-unrestricted-key
    api_targets {
      service = "maps-backend.googleapis.com"
    }
  }
}
