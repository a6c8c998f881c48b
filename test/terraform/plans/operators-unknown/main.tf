# Operators with an unknown operand are unknown, also where one operand would settle it.
resource "test_thing" "a" {
  name = "a"
}

output "or" {
  value = test_thing.a.id == "x" || true
}

output "sum" {
  value = length(test_thing.a.id) + 1
}

output "known" {
  value = 1 + 2 > 2 && !false
}
