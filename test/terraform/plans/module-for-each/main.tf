# Module calls with `for_each`: one module instance a key; outputs by key.
module "service" {
  source   = "./service"
  for_each = { api = 2, web = 1 }
  name     = each.key
  replicas = each.value
}

output "names" {
  value = { for k, m in module.service : k => m.names }
}

output "api" {
  value = module.service["api"].names[1]
}
