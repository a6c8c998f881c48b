# All files of the directory are one module, in whatever order they are read.
output "greeting" {
  value = "${local.hello}, ${var.who}"
}
