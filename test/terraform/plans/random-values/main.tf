# Random values are generated while applying: unknown before, and known to be generated.
resource "random_password" "x" {
  length = 20
}

resource "random_id" "x" {
  byte_length = 4
  prefix      = "p-"
}

resource "test_thing" "x" {
  text = random_password.x.result
  name = "x-${random_id.x.hex}"
}

output "length" {
  value = random_password.x.length
}
