a = "abc
b = "fine"
c = "${x"
d = 1
