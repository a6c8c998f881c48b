# terraform_data: the output is known only after apply, of the type of its input.
resource "terraform_data" "x" {
  input            = { name = "x", list = [1, 2] }
  triggers_replace = ["a", 1]
}

output "input" {
  value = terraform_data.x.input.name
}

output "output" {
  value = terraform_data.x.output
}

resource "terraform_data" "none" {}

output "none" {
  value = terraform_data.none.output
}
