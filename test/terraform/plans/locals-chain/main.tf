# Locals refer to each other in any order.
locals {
  c = "${local.b}-c"
  a = "a"
  b = "${local.a}-b"
  all = { for name in ["a", "b", "c"] : name => { a = local.a, b = local.b, c = local.c }[name] }
}

output "c" {
  value = local.c
}

output "all" {
  value = local.all
}
