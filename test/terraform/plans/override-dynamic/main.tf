# A dynamic block in an override replaces all blocks of its type, and the other way round.
resource "test_thing" "x" {
  rule {
    port = 1
  }

  dynamic "other" {
    for_each = [1, 2]
    content {
      n = other.value
    }
  }
}
