# Meta-arguments are overridden like any other.
resource "test_thing" "x" {
  count = 1
  name  = "x${count.index}"
}

output "names" {
  value = test_thing.x[*].name
}
