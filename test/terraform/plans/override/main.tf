# Override files replace arguments, and nested blocks by type.
resource "test_thing" "x" {
  name = "base"
  size = 1

  rule {
    port = 1
  }
  rule {
    port = 2
  }
  other {
    kept = true
  }
}

locals {
  a = "base"
  b = "base"
}

output "locals" {
  value = [local.a, local.b]
}
