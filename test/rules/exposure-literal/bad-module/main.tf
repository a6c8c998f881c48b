# Reported at the call that writes it.
module "database" {
  source   = "./database"
  password = "correct-horse-7" # finds: exposure-literal
}
