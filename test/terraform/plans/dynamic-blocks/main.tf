# `dynamic` blocks are expanded beside static ones; nested ones, too.
locals {
  rules = [
    { port = 80, hosts = ["a", "b"] },
    { port = 443, hosts = [] },
  ]
}

resource "test_thing" "x" {
  rule {
    port = 22
  }

  dynamic "rule" {
    for_each = local.rules
    content {
      port = rule.value.port
      name = "rule-${rule.key}"

      dynamic "host" {
        for_each = rule.value.hosts
        iterator = h
        content {
          name = "${h.value}:${rule.value.port}"
        }
      }
    }
  }

  dynamic "setting" {
    for_each = { b = 2, a = 1 }
    content {
      name  = setting.key
      value = setting.value
    }
  }

  dynamic "never" {
    for_each = []
    content {
      name = never.value
    }
  }
}
