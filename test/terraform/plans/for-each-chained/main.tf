# A resource as the `for_each` of another one: chained instances.
resource "test_thing" "first" {
  for_each = { a = 1, b = 2 }
  name     = "first-${each.key}"
  size     = each.value
}

resource "test_other" "second" {
  for_each = test_thing.first
  name     = "of-${each.value.name}"
  size     = each.value.size + 1
  id_of    = each.value.id
}
