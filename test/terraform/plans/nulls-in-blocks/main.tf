# Arguments of nested blocks that are null are as if they were not there.
resource "test_thing" "x" {
  rule {
    name = null
    port = 1
  }

  list = []
  map  = {}
}

output "port" {
  value = test_thing.x.rule[0].port
}
