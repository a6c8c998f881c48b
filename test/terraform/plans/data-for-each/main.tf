# Data sources have instances as resources do.
data "local_file" "x" {
  for_each = toset(["a", "b"])
  filename = "${path.module}/${each.key}.txt"
}

output "all" {
  value = { for name, file in data.local_file.x : name => file.filename }
}
