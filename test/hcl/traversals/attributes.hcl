a = var.x.y
b = a[0].b["c"][d].e
c = a.0.b.1
d = a . b
e = f(x).y[0]
f = [1, 2][0]
g = {a = 1}.a
h = "x".y
i = (
  a
  .b
  [0]
)
