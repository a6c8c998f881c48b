# Escapes of quoted strings.
output "all" {
  value = ["\t|\n|\r|\"|\\", "\u00e9\U0001F600", "$${a} %%{b} $ % $x %x", "a${"b"}c"]
}
