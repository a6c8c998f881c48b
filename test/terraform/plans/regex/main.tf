# Regular expressions as RE2 has them.
output "all" {
  value = [
    regex("[a-z]+", "123abc"),
    regex("(\\d+)-(\\d+)", "10-20"),
    regex("(?P<a>\\w)(?P<b>\\w)", "xy"),
    regexall("\\d", "1a2b3"),
    replace("a.b.c", ".", "-"),
    replace("abc123", "/[0-9]+/", "<$0>"),
    can(regex("^x", "y")),
  ]
}
