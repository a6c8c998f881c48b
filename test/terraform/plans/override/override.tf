resource "test_thing" "x" {
  size = 2

  rule {
    port = 3
  }
}

locals {
  b = "override"
}
