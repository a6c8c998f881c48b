# Values are converted to the type of the variable.
variable "number_from_text" {
  type    = number
  default = "42"
}

variable "text_from_number" {
  type    = string
  default = 42
}

variable "bool_from_text" {
  type    = bool
  default = "true"
}

variable "set_from_list" {
  type    = set(string)
  default = ["b", "a", "b"]
}

variable "map_of_numbers" {
  type    = map(number)
  default = { a = "1", b = 2 }
}

variable "tuple" {
  type    = tuple([string, number])
  default = [1, "2"]
}

variable "object_drops_extra" {
  type    = object({ a = string })
  default = { a = 1, b = 2 }
}

variable "anything" {
  type    = any
  default = [1, "a", true]
}

variable "no_type" {
  default = { a = [1, 2] }
}

output "all" {
  value = {
    number_from_text   = var.number_from_text + 1
    text_from_number   = "${var.text_from_number}!"
    bool_from_text     = !var.bool_from_text
    set_from_list      = var.set_from_list
    map_of_numbers     = var.map_of_numbers
    tuple              = var.tuple
    object_drops_extra = var.object_drops_extra
    anything           = var.anything
    no_type            = var.no_type
  }
}
