# Known parts of a container with unknown ones are known.
resource "test_thing" "a" {
  name = "a"
}

locals {
  merged = merge({ fixed = "yes" }, { id = test_thing.a.id })
  list   = concat(["first"], [test_thing.a.id])
}

output "fixed" {
  value = local.merged.fixed
}

output "first" {
  value = local.list[0]
}

output "keys" {
  value = keys(local.merged)
}

output "contains" {
  value = contains(local.list, "first")
}

output "coalesce" {
  value = coalesce("known", test_thing.a.id)
}
