# `count` makes instances `[0]`, `[1]`, ...; `count.index` is known in each.
resource "test_thing" "many" {
  count = 3
  name  = "thing-${count.index}"
  size  = count.index * 10
}

resource "test_thing" "none" {
  count = 0
  name  = "never"
}

output "names" {
  value = test_thing.many[*].name
}

output "second" {
  value = test_thing.many[1].name
}

output "how_many" {
  value = [length(test_thing.many), length(test_thing.none)]
}
