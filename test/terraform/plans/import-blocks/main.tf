# import, moved and removed speak of the state, and declare nothing.
import {
  to = test_thing.x
  id = "some-id"
}

moved {
  from = test_thing.before
  to   = test_thing.y
}

resource "test_thing" "x" {
  name = "x"
}

resource "test_thing" "y" {
  name = "y"
}
