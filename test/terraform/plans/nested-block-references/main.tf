# Nested blocks of another resource, read by index and by splat.
resource "test_thing" "a" {
  rule {
    port = 1
    name = "one"
  }
  rule {
    port = 2
    name = "two"
  }
}

output "second" {
  value = test_thing.a.rule[1].port
}

output "names" {
  value = test_thing.a.rule[*].name
}
