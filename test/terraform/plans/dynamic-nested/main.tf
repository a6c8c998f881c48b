# dynamic in dynamic, each with its iterator in scope.
resource "test_thing" "x" {
  dynamic "group" {
    for_each = { a = [1, 2], b = [] }
    iterator = outer
    content {
      name = outer.key

      dynamic "member" {
        for_each = outer.value
        iterator = inner
        content {
          id = "${outer.key}-${inner.value}"

          static {
            at = inner.key
          }
        }
      }
    }
  }
}
