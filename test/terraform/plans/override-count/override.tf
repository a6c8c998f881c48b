resource "test_thing" "x" {
  count = 3
}
