# `for_each` over a map: one instance a key, `each.key` and `each.value` known.
locals {
  services = {
    api = { port = 443, tls = true }
    web = { port = 80, tls = false }
  }
}

resource "test_thing" "service" {
  for_each = local.services
  name     = each.key
  port     = each.value.port
  url      = "${each.value.tls ? "https" : "http"}://${each.key}.example.com:${each.value.port}"
}

output "urls" {
  value = { for k, v in test_thing.service : k => v.url }
}

output "ports" {
  value = values(test_thing.service)[*].port
}
