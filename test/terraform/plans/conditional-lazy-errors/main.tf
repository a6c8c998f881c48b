# An error in the result that is not chosen does not matter.
locals {
  list = []
}

output "first" {
  value = length(local.list) > 0 ? local.list[0] : "none"
}
