# `optional()` attributes with and without defaults, nested.
variable "service" {
  type = object({
    name = string
    port = optional(number, 8080)
    tags = optional(map(string))
    tls = optional(object({
      enabled = optional(bool, true)
      version = optional(string, "1.3")
    }), {})
    backends = optional(list(object({
      host   = string
      weight = optional(number, 1)
    })), [])
  })
  default = {
    name     = "api"
    backends = [{ host = "a" }, { host = "b", weight = null }, { host = "c", weight = 3 }]
  }
}

output "service" {
  value = var.service
}
