a = []
b = [1, "x", true,]
c = [
  1, # one
  2
  , 3 // three
]
d = [[], [[]]]
