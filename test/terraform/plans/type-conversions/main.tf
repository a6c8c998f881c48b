# Conversion functions, and what is converted without being asked.
output "all" {
  value = [
    tostring(true), tonumber("1.50"), tobool("false"), tolist(toset(["b", "a"])), tomap({ a = 1, b = "x" }),
    toset(["a", 1]), "${true}-${1.0}", length(tolist([1, "a"])),
  ]
}
