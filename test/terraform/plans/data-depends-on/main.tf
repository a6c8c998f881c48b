# A data source that waits for a resource is read while applying.
resource "test_thing" "x" {
  name = "x"
}

data "local_file" "waits" {
  filename   = "${path.module}/text.txt"
  depends_on = [test_thing.x]
}

output "name" {
  value = data.local_file.waits.filename
}

output "content" {
  value = data.local_file.waits.content
}
