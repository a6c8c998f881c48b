# Blocks that declare nothing to judge are passed over.
moved {
  from = test_thing.old
  to   = test_thing.new
}

resource "test_thing" "new" {
  name = "new"

  lifecycle {
    precondition {
      condition     = local.one < 2
      error_message = "Arithmetic broke."
    }
  }
}

check "health" {
  assert {
    condition     = test_thing.new.name == "new"
    error_message = "Not new."
  }
}

locals {
  one = 1
}
