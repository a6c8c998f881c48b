# Blocks with instances as lists and maps.
resource "test_thing" "c" {
  count = 2
  name  = "c${count.index}"
}

resource "test_thing" "e" {
  for_each = toset(["k", "l"])
  name     = "e-${each.key}"
}

output "all" {
  value = {
    length = length(test_thing.c)
    names  = test_thing.c[*].name
    last   = test_thing.c[length(test_thing.c) - 1].name
    values = values(test_thing.e)[*].name
    keys   = keys(test_thing.e)
    map    = { for k, v in test_thing.e : k => v.name }
  }
}
