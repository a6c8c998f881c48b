a = core::(1)
b = core::max
c = 1
