# Numbers keep their digits.
output "all" {
  value = [
    1e3,
    1.50,
    0.1,
    123456789012345678901234567890,
    1 / 3 > 0.333,
    floor(-1.5),
    parseint("ff", 16),
    tostring(1.10),
    format("%.2f %05d %x", 1.005, 42, 255),
  ]
}
