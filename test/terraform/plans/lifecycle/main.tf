# Lifecycle arguments steer terraform and are no values.
resource "test_thing" "first" {
  name = "first"
}

resource "test_thing" "x" {
  name = "x"

  lifecycle {
    create_before_destroy = true
    prevent_destroy       = true
    ignore_changes        = [name]
    replace_triggered_by  = [test_thing.first, test_thing.first.name]

    postcondition {
      condition     = self.name == "x"
      error_message = "No."
    }
  }
}
