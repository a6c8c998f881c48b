"quoted" = 1
a == 2
b
c.d = 1
= 5
e = 1 f = 2
g = 1, h = 2
i { j = 1, k = 2 }
l { m { } }
n { o = 1
}
p {} q = 1
r "x${y}" {
}
fine = 1
