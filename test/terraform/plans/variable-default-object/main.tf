# A default is converted to the declared type; attributes that the type does not name are dropped.
variable "settings" {
  type = object({
    name  = string
    ports = set(number)
  })
  default = {
    name  = 5
    ports = ["443", 80, 80]
    extra = "dropped"
  }
}

output "settings" {
  value = var.settings
}
