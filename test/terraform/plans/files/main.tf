# Files of the module: read, decoded, rendered, listed.
output "text" {
  value = file("${path.module}/files/a.txt")
}

output "json" {
  value = jsondecode(file("${path.module}/files/b.json")).key
}

output "rendered" {
  value = templatefile("${path.module}/files/t.tftpl", { name = "x", list = [1, 2] })
}

output "listed" {
  value = fileset("${path.module}/files", "*.{txt,json}")
}

output "exists" {
  value = [fileexists("${path.module}/files/a.txt"), fileexists("${path.module}/files/none")]
}

output "hash" {
  value = filesha256("${path.module}/files/a.txt")
}
