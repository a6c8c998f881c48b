# count = 0 makes nothing; a splat over it is empty, one() gives null.
variable "enabled" {
  default = false
}

resource "test_thing" "x" {
  count = var.enabled ? 1 : 0
  name  = "x"
}

output "names" {
  value = test_thing.x[*].name
}

output "one" {
  value = one(test_thing.x[*].name)
}

output "try" {
  value = try(test_thing.x[0].name, "none")
}

output "guarded" {
  value = var.enabled ? test_thing.x[0].name : "off"
}
