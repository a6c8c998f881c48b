# `for_each` over a set of strings: key and value are the same.
resource "test_thing" "region" {
  for_each = toset(["eu-west-1", "eu-central-1", "eu-west-1"])
  name     = each.key
  same     = each.value == each.key
}

output "keys" {
  value = keys(test_thing.region)
}
