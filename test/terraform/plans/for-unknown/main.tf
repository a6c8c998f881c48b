# A for over known elements with unknown parts keeps what is known; an unknown condition leaves nothing known.
resource "test_thing" "a" {
  name = "a"
}

locals {
  items = [{ name = "x", id = "1" }, { name = "y", id = test_thing.a.id }]
}

output "names" {
  value = [for item in local.items : item.name]
}

output "ids" {
  value = [for item in local.items : item.id]
}

output "filtered" {
  value = [for item in local.items : item.name if item.id != "1"]
}

output "object" {
  value = { for item in local.items : item.name => item.id }
}
