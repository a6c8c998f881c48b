variable "who" {
  default = "you"
}
