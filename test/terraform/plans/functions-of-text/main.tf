# Text functions.
output "all" {
  value = [
    upper("a"), title("hello world"), trimspace(" x "), replace("a-b-c", "-", "+"), replace("abc", "/[ac]/", "x"),
    format("%05.2f|%-5s|%q", 3.14159, "ab", "c"), split(",", "a,b"), join("-", ["a", "b"]), substr("hello", 1, -1),
    strrev("abc"), indent(2, "a\nb"), startswith("abc", "ab"), endswith("abc", "bc"), trimprefix("abc", "a"),
  ]
}
