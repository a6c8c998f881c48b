# `terraform_data`: `input` is known, `output` only after apply.
resource "terraform_data" "x" {
  input            = { a = 1 }
  triggers_replace = ["v1"]
}

output "output" {
  value = terraform_data.x.output
}

output "input" {
  value = terraform_data.x.input.a
}
