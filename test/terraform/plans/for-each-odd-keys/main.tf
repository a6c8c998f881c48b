# Keys with quotes, dots, slashes, template marks and letters outside ASCII.
resource "test_thing" "odd" {
  for_each = toset(["a.b", "c/d", "e\"f", "$${x}", "%%{y}", "ü", "tab\there", ""])
  name     = each.key
}
