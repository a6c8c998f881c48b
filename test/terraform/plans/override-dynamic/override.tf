resource "test_thing" "x" {
  dynamic "rule" {
    for_each = [2, 3]
    content {
      port = rule.value
    }
  }

  other {
    n = 9
  }
}
