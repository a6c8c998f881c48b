a = [for v in list : v]
b = [for i, v in list : "${i}" if v != null]
c = {for k, v in m : k => v}
d = {for v in list : v.key => v...}
e = { for k, v in m : k => v... if v }
f = [
  for v in list :
  v
  if v
]
