a = 1
a = 2
b {
  a = 1
  a = 2
}
