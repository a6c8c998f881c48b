# Known keys with unknown values: every instance is there, only each.value is not known.
resource "test_thing" "a" {
  name = "a"
}

resource "test_thing" "b" {
  for_each = { one = test_thing.a.id, two = "known" }
  name     = each.key
  peer     = each.value
}
