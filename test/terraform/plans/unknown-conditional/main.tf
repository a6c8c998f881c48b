# A condition that is not known leaves the result unknown, though it can only be one of two.
resource "test_thing" "a" {
  name = "a"
}

output "either" {
  value = test_thing.a.id == "x" ? "one" : "two"
}

output "same" {
  value = test_thing.a.id == "x" ? "one" : "one"
}
