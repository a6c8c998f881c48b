resource "a" "b" {
  a = <<EOT
  text
}

resource "c" "d" {
  b = 1
}
