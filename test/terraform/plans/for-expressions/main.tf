# `for` over lists, sets, maps; filters, grouping.
locals {
  users = [
    { name = "ann", role = "admin" },
    { name = "bob", role = "dev" },
    { name = "cid", role = "dev" },
  ]
}

output "all" {
  value = {
    list     = [for u in local.users : upper(u.name)]
    indexed  = [for i, u in local.users : "${i}:${u.name}"]
    map      = { for u in local.users : u.name => u.role }
    grouped  = { for u in local.users : u.role => u.name... }
    filtered = [for u in local.users : u.name if u.role == "dev"]
    of_map   = [for k, v in { b = 2, a = 1 } : "${k}${v}"]
    of_set   = [for x in toset(["z", "a"]) : x]
    nested   = flatten([for u in local.users : [for i in range(2) : "${u.name}${i}"]])
  }
}
