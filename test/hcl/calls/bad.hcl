a = f(1 2)
b = f(x..., y)
c = f(
d = 1
