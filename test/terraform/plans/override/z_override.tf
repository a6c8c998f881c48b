resource "test_thing" "x" {
  size = 3
}
