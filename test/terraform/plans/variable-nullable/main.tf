# A null argument keeps null, unless the variable is `nullable = false`: then the default counts.
module "m" {
  source  = "./m"
  keeps   = null
  ignores = null
}

output "keeps" {
  value = module.m.keeps == null
}

output "ignores" {
  value = module.m.ignores
}
