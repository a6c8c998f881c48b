# A data source with an argument that is not known yet is read while applying.
resource "test_thing" "x" {
  name = "x"
}

data "local_file" "x" {
  filename = "${path.module}/${test_thing.x.id}"
}

output "content" {
  value = data.local_file.x.content
}
