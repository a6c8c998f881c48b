module "db" {
  source   = "./db"
  password = "s3cr3t-Tr0ub4dor-planted"
}
