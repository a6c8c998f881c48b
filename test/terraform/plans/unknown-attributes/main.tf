# What the provider tells after apply is unknown; what is written is known, also through references.
resource "test_thing" "a" {
  name = "written"
}

output "id" {
  value = test_thing.a.id
}

output "name" {
  value = test_thing.a.name
}

output "template" {
  value = "prefix-${test_thing.a.id}"
}

output "in_list" {
  value = ["known", test_thing.a.id]
}

output "in_object" {
  value = { known = 1, unknown = test_thing.a.id }
}

output "length" {
  value = length([test_thing.a.id, test_thing.a.id])
}

output "either" {
  value = test_thing.a.id == "x" ? "a" : "b"
}
