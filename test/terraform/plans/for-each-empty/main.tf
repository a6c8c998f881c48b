# An empty collection makes nothing; the block is an empty object.
resource "test_thing" "x" {
  for_each = {}
  name     = each.value
}

output "names" {
  value = [for x in test_thing.x : x.name]
}

output "keys" {
  value = keys(test_thing.x)
}
