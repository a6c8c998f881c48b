a = 1 + 2 * 3 - 4 / 5 % 6
b = a || b && c == d != e
c = a < b == c >= d
d = -a + !b
e = (1 + 2) * 3
f = 1 - 2 - 3
g = a <= b || c > d
h = -1
i = !a.b
j = - -1
k = a-b - c
