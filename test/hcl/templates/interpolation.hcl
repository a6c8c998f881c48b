wrap = "${var.x}"
around = "a ${b} c ${d}"
nested = "${"inner ${x}"}"
object = "${{a = 1}}"
multiline = "${
  f(
    1
  )
}"
empty = ""
