# What the expressions may refer to: values that are not known while planning, secrets, and nulls of a type.

resource "terraform_data" "later" {}

module "typed" {
  source = "./typed"

  string       = jsondecode(terraform_data.later.id)
  number       = jsondecode(terraform_data.later.id)
  bool         = jsondecode(terraform_data.later.id)
  strings      = jsondecode(terraform_data.later.id)
  numbers      = jsondecode(terraform_data.later.id)
  set          = jsondecode(terraform_data.later.id)
  map          = jsondecode(terraform_data.later.id)
  map_of_lists = jsondecode(terraform_data.later.id)
  object       = jsondecode(terraform_data.later.id)
  objects      = jsondecode(terraform_data.later.id)
  tuple        = jsondecode(terraform_data.later.id)
}

locals {
  any          = jsondecode(terraform_data.later.id)
  id           = terraform_data.later.id
  string       = module.typed.string
  number       = module.typed.number
  bool         = module.typed.bool
  strings      = module.typed.strings
  numbers      = module.typed.numbers
  set          = module.typed.set
  map          = module.typed.map
  map_of_lists = module.typed.map_of_lists
  object       = module.typed.object
  objects      = module.typed.objects
  tuple        = module.typed.tuple

  secret      = sensitive("s3cret")
  secret_list = ["a", sensitive("b")]
  secret_map  = { a = "x", b = sensitive("y") }
  secret_any  = sensitive(jsondecode(terraform_data.later.id))

  null_string = tostring(null)
  null_list   = module.typed.null_list
  null_map    = module.typed.null_map
  null_object = module.typed.null_object
}
