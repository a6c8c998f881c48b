# Nested blocks are lists, and readable from elsewhere.
resource "test_thing" "x" {
  network {
    cidr = "10.0.0.0/16"

    subnet {
      cidr = cidrsubnet("10.0.0.0/16", 8, 1)
    }
    subnet {
      cidr = cidrsubnet("10.0.0.0/16", 8, 2)
    }
  }
}

output "cidr" {
  value = test_thing.x.network[0].subnet[1].cidr
}

output "all" {
  value = test_thing.x.network[0].subnet[*].cidr
}
