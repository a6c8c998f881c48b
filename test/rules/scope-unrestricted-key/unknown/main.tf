variable "targets" {
  type = list(string)
}

resource "google_apikeys_key" "maps" {
  name = "maps"

  restrictions { # undecided: scope-unrestricted-key
    browser_key_restrictions {
      allowed_referrers = ["https://shop.example.com/*"]
    }

    dynamic "api_targets" {
      for_each = var.targets
      content {
        service = api_targets.value
      }
    }
  }
}
