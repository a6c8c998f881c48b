# for_each over the instances of another block.
resource "test_thing" "a" {
  for_each = toset(["x", "y"])
  name     = "a-${each.value}"
}

resource "test_thing" "b" {
  for_each = test_thing.a
  name     = each.value.name
  key      = each.key
  peer     = each.value.id
}
