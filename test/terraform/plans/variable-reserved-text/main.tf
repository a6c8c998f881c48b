# Defaults are literal values: escapes are read, and functions are not called.
variable "text" {
  default = "a $${not} %%{template} \"quoted\" \u00e9\n"
}

output "text" {
  value = var.text
}
