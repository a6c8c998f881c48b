yes = true
no = false
nothing = null
truest = trueish
