# hash
// slashes
/* long
   comment */ a = 1 /* here */ # and here
b /* between */ = /* before */ 2 // after
/**/ c = 3
block /* in header */ "label" { # behind brace
  d = 4 # last
} // end
# no line end