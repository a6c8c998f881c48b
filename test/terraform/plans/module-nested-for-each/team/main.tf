variable "name" {}

variable "users" {
  type = set(string)
}

resource "test_thing" "user" {
  for_each = var.users
  name     = "${var.name}-${each.value}"
}

output "users" {
  value = { for key, user in test_thing.user : key => user.name }
}
