# depends_on names blocks, instances and modules.
resource "test_thing" "a" {
  count = 2
  name  = "a${count.index}"
}

module "m" {
  source = "./m"
}

resource "test_thing" "b" {
  name       = "b"
  depends_on = [test_thing.a, module.m]
}
