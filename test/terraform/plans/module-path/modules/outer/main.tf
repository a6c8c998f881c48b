module "inner" {
  source = "../inner"
}

output "paths" {
  value = [path.module, path.root, module.inner.path]
}

output "text" {
  value = module.inner.text
}
