# Splats on lists, on single values and on null.
locals {
  list   = [{ a = { b = [1, 2] } }, { a = { b = [3, 4] } }]
  single = { a = 1 }
  none   = null
}

output "all" {
  value = [
    local.list[*].a.b,
    local.list[*].a.b[0],
    local.list.*.a.b[0],
    local.single[*].a,
    local.none[*],
    local.list[*],
  ]
}
