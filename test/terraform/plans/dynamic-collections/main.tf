# dynamic over lists, maps, objects and sets: what key and value are.
resource "test_thing" "x" {
  dynamic "from_list" {
    for_each = ["a", "b"]
    content {
      key   = from_list.key
      value = from_list.value
    }
  }

  dynamic "from_map" {
    for_each = tomap({ k = "v", a = "b" })
    content {
      key   = from_map.key
      value = from_map.value
    }
  }

  dynamic "from_set" {
    for_each = toset(["z", "y"])
    content {
      key   = from_set.key
      value = from_set.value
    }
  }
}
