# A known number of blocks with unknown arguments.
resource "test_thing" "a" {
  name = "a"
}

resource "test_thing" "x" {
  dynamic "rule" {
    for_each = { one = test_thing.a.id, two = "known" }
    content {
      name = rule.key
      peer = rule.value
    }
  }
}
