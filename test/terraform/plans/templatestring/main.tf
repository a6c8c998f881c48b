# templatestring renders a template that is a value.
locals {
  template = "hello $${name}, you are $${age}"
}

output "text" {
  value = templatestring(local.template, { name = "ann", age = 30 })
}
