# All ways to take an element.
locals {
  l = ["a", "b", "c"]
  o = { k = { "x-y" = 1 } }
}

output "all" {
  value = [
    local.l[0],
    local.l["1"],
    local.l.2,
    local.o.k["x-y"],
    local.o["k"].x-y,
    element(local.l, 4),
    slice(local.l, 1, 3),
  ]
}
