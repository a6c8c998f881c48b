# Defaults of optional() reach into maps, lists and tuples of objects; an explicit null takes the default, too.
variable "users" {
  type = map(object({
    role = optional(string, "reader")
    keys = optional(list(object({
      name = string
      days = optional(number, 90)
    })), [{ name = "default" }])
  }))
  default = {
    ann = {}
    bob = { role = "admin", keys = [{ name = "ci", days = null }, { name = "dev", days = 7 }] }
    eve = { role = null, keys = [] }
  }
}

output "users" {
  value = var.users
}
