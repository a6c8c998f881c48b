# Configuration kept in YAML files, a common pattern.
locals {
  files = { for name in fileset("${path.module}/users", "*.yaml") : trimsuffix(name, ".yaml") => yamldecode(file("${path.module}/users/${name}")) }
}

resource "test_thing" "user" {
  for_each = local.files
  name     = each.key
  role     = each.value.role
  days     = try(each.value.days, 30)
}
