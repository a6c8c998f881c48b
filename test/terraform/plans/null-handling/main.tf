# null in arguments, lists, objects and functions.
resource "test_thing" "x" {
  name = null
  size = 1
  tags = { a = null, b = "b" }
}

output "all" {
  value = [
    try(null, "d"), coalesce(null, "c"), [for x in ["a", null] : x if x != null], { a = null },
    merge({ a = 1 }, null), concat([null], ["a"]), compact(["", null, "x"]), lookup({ a = null }, "a", "d"),
  ]
}
