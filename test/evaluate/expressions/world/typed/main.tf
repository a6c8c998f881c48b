variable "string" { type = string }
variable "number" { type = number }
variable "bool" { type = bool }
variable "strings" { type = list(string) }
variable "numbers" { type = list(number) }
variable "set" { type = set(string) }
variable "map" { type = map(string) }
variable "map_of_lists" { type = map(list(string)) }
variable "object" { type = object({ a = string, b = number }) }
variable "objects" { type = list(object({ a = string, b = number })) }
variable "tuple" { type = tuple([string, number]) }

variable "null_list" {
  type    = list(string)
  default = null
}
variable "null_map" {
  type    = map(string)
  default = null
}
variable "null_object" {
  type    = object({ a = string })
  default = null
}

output "string" { value = var.string }
output "number" { value = var.number }
output "bool" { value = var.bool }
output "strings" { value = var.strings }
output "numbers" { value = var.numbers }
output "set" { value = var.set }
output "map" { value = var.map }
output "map_of_lists" { value = var.map_of_lists }
output "object" { value = var.object }
output "objects" { value = var.objects }
output "tuple" { value = var.tuple }
output "null_list" { value = var.null_list }
output "null_map" { value = var.null_map }
output "null_object" { value = var.null_object }
