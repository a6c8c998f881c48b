variable "port" {
  type = number
}

variable "zones" {
  type = set(string)
}

variable "tags" {
  type = map(string)
}

variable "config" {
  type = object({ name = string, size = optional(number, 3) })
}

output "all" {
  value = [var.port, var.zones, var.tags, var.config]
}
