# A call of a local module: inputs, outputs, `path.module`.
module "api" {
  source = "./modules/service"
  name   = "api"
  tags   = { team = "platform" }
}

output "label" {
  value = module.api.label
}

output "paths" {
  value = [path.module, path.root, module.api.path]
}
