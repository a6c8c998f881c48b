# A check block may have a data source of its own.
check "file" {
  data "local_file" "x" {
    filename = "${path.module}/main.tf"
  }

  assert {
    condition     = data.local_file.x.content != ""
    error_message = "Empty."
  }
}

output "fixed" {
  value = "fixed"
}
