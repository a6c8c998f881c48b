# Values from files are converted to the declared types.
variable "port" {
  type = number
}

variable "enabled" {
  type = bool
}

variable "zones" {
  type = set(string)
}

variable "service" {
  type = object({ name = string, replicas = optional(number, 2) })
}

output "all" {
  value = [var.port, var.enabled, var.zones, var.service]
}
