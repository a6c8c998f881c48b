# Lifecycle arguments do not become values.
resource "test_thing" "x" {
  name = "x"
  tags = { a = 1 }

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [tags["a"], name]
  }
}
