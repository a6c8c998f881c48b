a = t.1.0
b = t.*.*
c = t.
d = t.*.x.0.1
e = t[0
f = t[*
g = t[]
h = 1
