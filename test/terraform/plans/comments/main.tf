# Comments of three kinds, and where they may stand.
/* a block
   comment */
locals { // behind a brace
  a = 1  # behind a value
  b = [  // in a list
    1,   /* between */ 2,
    # last
  ]
}

output "all" {
  value = [local.a, local.b]
}
