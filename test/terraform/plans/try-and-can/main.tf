# `try` and `can` over attributes that are not there.
locals {
  config = { a = { b = 1 } }
}

output "all" {
  value = [
    try(local.config.a.b, 0),
    try(local.config.x.y, "none"),
    can(local.config.a.b),
    can(local.config.a.c),
    try(tonumber("x"), -1),
    lookup(local.config, "z", "dflt"),
  ]
}
