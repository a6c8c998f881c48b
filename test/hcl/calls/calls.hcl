a = f()
b = f(1, "x")
c = f(x...)
d = f(1, x...)
e = f(
  1,
  2,
)
f = provider::aws::arn_parse(x)
g = core::max(1)
h = f (1)
i = f(g(h(1)))
