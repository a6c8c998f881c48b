# Older ways to take an element.
locals {
  list = ["a", "b"]
  map  = { "k-1" = "v", k2 = "w" }
}

output "all" {
  value = [local.list.1, local.list[0], local.map["k-1"], local.map.k2, local.map["k${2}"]]
}
