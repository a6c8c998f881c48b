# Numbers are exact far beyond the 53 bits of a double.
output "all" {
  value = [tostring(9007199254740993), tostring(0.1 + 0.2), tostring(10 / 4), tostring(2 * 4503599627370497), 7 % 3, -7 % 3]
}
