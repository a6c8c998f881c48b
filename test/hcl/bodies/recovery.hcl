resource "a" "b" {
  before = 1
  broken = [1 2]
  after = 2
  nested {
    broken = }
    c = 3
  }
  last = 4
}
resource "c" "d" = {
  x = 1
}
output "e" {
  value = 1
}
