# Both results of a conditional are brought to one type.
output "all" {
  value = [true ? 1 : "a", false ? 1 : "a", true ? null : "x", true ? ["a"] : [], true ? { a = 1 } : { a = "x" }]
}

output "maps" {
  value = [for c in [true, false] : c ? { a = 1 } : {}]
}
