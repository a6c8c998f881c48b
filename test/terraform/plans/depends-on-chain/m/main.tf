resource "test_thing" "x" {
  name = "m"
}
