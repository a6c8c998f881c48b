# Identifiers, keys and text outside of ASCII; map keys by their bytes, text in normal form C.
locals {
  größe = 3
  map   = { "ä" = 1, "z" = 2, "a" = 3, "😀" = 4, "é" = 5 }
}

output "all" {
  value = [local.größe, keys(local.map), length("e\u0301"), upper("straße"), length("👨‍👩‍👧")]
}
