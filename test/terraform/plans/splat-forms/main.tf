# Full and attribute-only splats; a value that is no list is a list of one, null is an empty one.
locals {
  people = [{ name = "ann", pets = ["cat"] }, { name = "bob", pets = [] }]
  single = { name = "eve" }
  none   = null
}

output "all" {
  value = {
    names  = local.people[*].name
    pets   = local.people[*].pets[*]
    legacy = local.people.*.name
    first  = local.people.*.pets[0]
    single = local.single[*].name
    none   = local.none[*]
  }
}
