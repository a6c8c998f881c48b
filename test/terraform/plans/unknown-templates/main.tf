# A template with an unknown part is unknown; keylint keeps its known beginning for itself.
resource "test_thing" "a" {
  name = "a"
}

output "template" {
  value = "prefix-${test_thing.a.id}"
}

output "starts" {
  value = startswith("prefix-${test_thing.a.id}", "prefix-")
}

output "joined" {
  value = join(",", ["a", test_thing.a.id])
}

output "encoded" {
  value = jsonencode({ a = test_thing.a.id })
}
