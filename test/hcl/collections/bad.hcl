a = [1 2]
b = [,]
c = {a = 1 b = 2}
d = {a}
e = {a = 1,, b = 2}
f = [for v in x : k => v]
g = {for v in x : v}
h = [for v in x : v...]
i = [for in x : v]
j = [for v x : v]
k = {for = 1}
l = {a
 = 1}
fine = 1
