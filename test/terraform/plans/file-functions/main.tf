# Files inside the module are read; their paths begin at path.module.
output "text" {
  value = file("${path.module}/data/a.txt")
}

output "json" {
  value = jsondecode(file("${path.module}/data/b.json")).name
}

output "set" {
  value = fileset("${path.module}/data", "*.{txt,json}")
}

output "exists" {
  value = [fileexists("${path.module}/data/a.txt"), fileexists("${path.module}/data/none")]
}

output "names" {
  value = [basename("a/b.txt"), dirname("a/b.txt"), filemd5("${path.module}/data/a.txt"), filebase64("${path.module}/data/a.txt")]
}

output "template" {
  value = templatefile("${path.module}/data/t.tftpl", { names = ["x", "y"], secret = null })
}
