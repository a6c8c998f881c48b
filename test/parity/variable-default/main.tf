variable "db_password" {
  type      = string
  sensitive = true
  default   = "s3cr3t-Tr0ub4dor-planted"
}

module "db" {
  source   = "./db"
  password = var.db_password
}
