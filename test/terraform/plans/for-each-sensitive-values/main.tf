# The values of a map may be sensitive, its keys may not.
variable "passwords" {
  type      = map(string)
  sensitive = true
  default   = { ann = "not-a-real-one", bob = "neither" }
}

resource "test_thing" "user" {
  for_each = nonsensitive(toset(keys(var.passwords)))
  name     = each.value
  text     = var.passwords[each.value]
}
