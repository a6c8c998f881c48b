resource "test_thing" "x" {
  name = "m"
}

output "name" {
  value = test_thing.x.name
}
