# Letters outside ASCII, in names too.
locals {
  größe = "ü"
  emoji = "👩‍👩‍👧"
}

output "all" {
  value = [local.größe, length(local.größe), length(local.emoji), upper(local.größe), strrev("añ"), substr("añb", 1, 1)]
}
