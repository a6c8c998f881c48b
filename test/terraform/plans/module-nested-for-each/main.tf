# for_each on a module whose resources have for_each, too.
module "team" {
  source   = "./team"
  for_each = { red = ["ann", "bob"], blue = ["eve"] }
  name     = each.key
  users    = each.value
}

output "all" {
  value = { for name, team in module.team : name => team.users }
}

output "red" {
  value = module.team["red"].users["ann"]
}
