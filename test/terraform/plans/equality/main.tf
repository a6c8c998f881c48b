# == compares types as well as values.
output "all" {
  value = [
    1 == "1", [1] == ["1"], ["a"] == tolist(["a"]), toset(["a"]) == ["a"], { a = 1 } == { a = 1 },
    { a = 1 } == tomap({ a = 1 }), null == null, "" == null, [] == tolist([]), 1 == 1.0,
  ]
}
