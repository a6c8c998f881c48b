# Conditionals unify the types of both results.
output "all" {
  value = [
    true ? 1 : "a",
    false ? [1] : ["x"],
    true ? { a = 1 } : { a = "x" },
    1 == 1 ? null : "never",
    true ? ["a"] : [],
    (2 > 1 && !(1 >= 2)) || false ? "yes" : "no",
  ]
}
