a = {}
b = { a = 1, b : 2, "c" = 3, (d) = 4, "e${f}" = 5, 6 = 7, null = 8, true = 9 }
c = {
  a = 1 # comment
  b = 2,

  c = {
    d = 1
  }
}
d = { a.b = 1 }
e = f({
  x = [
    1
  ]
})
for_each = { for_each = 1 }
