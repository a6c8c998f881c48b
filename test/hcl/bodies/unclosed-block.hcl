resource "a" "b" {
  lifecycle {
    x = 1
}
resource "c" "d" {
  y = 2
}
locals {
  z = 3
