# Outputs of every kind, with the arguments that an output takes.
resource "test_thing" "x" {
  name = "x"
}

output "described" {
  description = "What it is."
  value       = test_thing.x.name
  depends_on  = [test_thing.x]
}

output "checked" {
  value = 3

  precondition {
    condition     = test_thing.x.name == "x"
    error_message = "No."
  }
}

output "null" {
  value = null
}

output "object" {
  value = { a = [1, { b = null }] }
}
