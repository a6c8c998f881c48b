# Maps and objects come in the order of their keys.
locals {
  m = { z = 1, a = 2, "10" = 3, "9" = 4 }
}

output "keys" {
  value = keys(local.m)
}

output "values" {
  value = values(local.m)
}

output "joined" {
  value = join(",", [for k, v in local.m : "${k}=${v}"])
}
