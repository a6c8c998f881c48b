# Arithmetic, comparison and logic.
output "all" {
  value = [
    1 + 2 * 3,
    (1 + 2) * 3,
    7 / 2,
    7 % 3,
    -7 % 3,
    -(3),
    1 < 2,
    2 <= 2,
    "a" == "a",
    1 == "1",
    [1] == [1],
    { a = 1 } != { a = 2 },
    !true,
    0.1 + 0.2,
    9007199254740993 + 1,
  ]
}
