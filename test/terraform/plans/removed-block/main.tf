# removed: what it names is no longer declared.
removed {
  from = test_thing.gone

  lifecycle {
    destroy = false
  }
}

resource "test_thing" "x" {
  name = "x"
}
