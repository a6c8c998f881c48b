resource "aws_x" "y" {
  a = 1
  nested {
    b = 2
    deep "label" bare {}
  }
}
locals {}
one { line = 1 }
bare label "and quoted" {
}
escaped "a\"b" {
}
