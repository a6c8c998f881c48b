# dynamic blocks in instances of for_each and of modules.
module "m" {
  source   = "./m"
  for_each = { one = [1], two = [2, 3] }
  ports    = each.value
}
