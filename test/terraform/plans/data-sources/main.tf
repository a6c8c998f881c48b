# Data sources are read while planning: what they answer is not known to keylint, what is written is.
data "test_lookup" "x" {
  name = "written"
}

resource "test_thing" "x" {
  name = data.test_lookup.x.name
}
