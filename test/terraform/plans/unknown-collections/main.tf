# What stays known of collections with unknown elements.
resource "test_thing" "a" {
  name = "a"
}

locals {
  list = ["x", test_thing.a.id, "z"]
  map  = { a = "1", b = test_thing.a.id }
}

output "all" {
  value = [
    length(local.list), keys(local.map), reverse(local.list)[0], slice(local.list, 0, 1), element(local.list, 2),
    contains(local.list, "z"), local.map["a"], values(local.map)[0], lookup(local.map, "a", "d"), index(["p", "q"], "q"),
  ]
}

output "flattened" {
  value = flatten([["a"], [test_thing.a.id]])[0]
}

output "zipped" {
  value = zipmap(["a", "b"], local.list == null ? [] : ["1", test_thing.a.id]).a
}
