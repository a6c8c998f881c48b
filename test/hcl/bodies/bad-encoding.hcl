# cafÃ©
a = "café"
b = 1
