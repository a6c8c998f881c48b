# The usual switch: `count = var.enabled ? 1 : 0`, read with `one()` and `try()`.
variable "enabled" {
  type    = bool
  default = true
}

resource "test_thing" "maybe" {
  count = var.enabled ? 1 : 0
  name  = "on"
}

resource "test_thing" "not" {
  count = var.enabled ? 0 : 1
  name  = "off"
}

output "one" {
  value = one(test_thing.maybe[*].name)
}

output "none" {
  value = one(test_thing.not[*].name)
}

output "try" {
  value = try(test_thing.not[0].name, "fallback")
}

output "join" {
  value = join("", test_thing.maybe[*].name)
}
