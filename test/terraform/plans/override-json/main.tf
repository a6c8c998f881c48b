# An override file may be written in JSON syntax.
resource "test_thing" "x" {
  name = "base"
  size = 1
}

output "name" {
  value = test_thing.x.name
}
