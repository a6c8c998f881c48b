# The usual pattern for two loops: flatten, then a map with unique keys.
locals {
  networks = { a = ["1", "2"], b = ["3"] }
  pairs = flatten([
    for network, subnets in local.networks : [
      for subnet in subnets : { network = network, subnet = subnet }
    ]
  ])
}

resource "test_thing" "pair" {
  for_each = { for p in local.pairs : "${p.network}.${p.subnet}" => p }
  network  = each.value.network
  subnet   = each.value.subnet
}

output "product" {
  value = setproduct(["a", "b"], [1, 2])
}
