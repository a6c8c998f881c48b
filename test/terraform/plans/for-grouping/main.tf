# for builds tuples and objects, filters, and groups with an ellipsis.
locals {
  users = {
    ann = { team = "red", age = 30 }
    bob = { team = "blue", age = 20 }
    eve = { team = "red", age = 10 }
  }
}

output "by_team" {
  value = { for name, user in local.users : user.team => name... }
}

output "adults" {
  value = [for name, user in local.users : upper(name) if user.age >= 18]
}

output "indexed" {
  value = { for i, name in keys(local.users) : i => name }
}

output "set" {
  value = [for x in toset(["b", "a", "b"]) : x]
}
