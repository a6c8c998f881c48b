a = "x ${y z}"
b = "x ${}"
c = "${a"
d = "fine"
