# café
b = 1
