# path.module is the directory of the module that is read, path.root that of the root module.
module "outer" {
  source = "./modules/outer"
}

output "paths" {
  value = module.outer.paths
}

output "text" {
  value = module.outer.text
}
