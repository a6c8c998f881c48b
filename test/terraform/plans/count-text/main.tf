# count converts what looks like a number.
resource "test_thing" "x" {
  count = "2"
  name  = count.index
}
