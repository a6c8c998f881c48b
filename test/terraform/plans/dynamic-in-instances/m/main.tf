variable "ports" {}

resource "test_thing" "x" {
  count = 2

  dynamic "rule" {
    for_each = var.ports
    content {
      port = rule.value + count.index
    }
  }
}
