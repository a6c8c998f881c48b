resource "test_thing" "x" {
  name = "x"
}

output "all" {
  value = { name = test_thing.x.name, id = test_thing.x.id }
}
