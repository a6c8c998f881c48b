# null_resource and its triggers.
resource "null_resource" "x" {
  triggers = {
    hash = sha1("content")
    size = 3
  }
}

output "triggers" {
  value = null_resource.x.triggers.hash
}

output "id" {
  value = null_resource.x.id
}
