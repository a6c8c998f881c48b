# Object keys: names, quoted, computed; equals signs and colons; commas and line ends.
locals {
  key = "computed"
  object = {
    name = 1
    "quoted key" : 2,
    (local.key)  = 3
    "${local.key}-2" = 4, five = 5
  }
}

output "object" {
  value = local.object
}
