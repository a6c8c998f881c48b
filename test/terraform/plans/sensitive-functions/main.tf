# sensitive, nonsensitive and issensitive.
locals {
  secret = sensitive("not-a-real-one")
  list   = ["a", local.secret]
}

output "all" {
  value = [issensitive(local.secret), issensitive(local.list), issensitive("a"), nonsensitive(local.secret), length(local.list)]
}

resource "test_thing" "x" {
  texts = local.list
}
