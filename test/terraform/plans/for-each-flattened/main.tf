# The usual way to make one instance for each pair.
locals {
  groups = { admins = ["ann", "bob"], readers = ["ann"] }
  pairs = merge([for group, users in local.groups : { for user in users : "${group}/${user}" => { group = group, user = user } }]...)
}

resource "test_thing" "member" {
  for_each = local.pairs
  group    = each.value.group
  user     = each.value.user
}

output "keys" {
  value = keys(local.pairs)
}
