# count by the length of a list, with count.index picking from it.
locals {
  zones = ["a", "b", "c"]
}

resource "test_thing" "x" {
  count = length(local.zones)
  name  = "x-${count.index + 1}"
  zone  = element(local.zones, count.index)
  next  = local.zones[(count.index + 1) % length(local.zones)]
}

output "by_zone" {
  value = { for x in test_thing.x : x.zone => x.name }
}
