# Address arithmetic.
output "all" {
  value = [
    cidrhost("10.1.0.0/16", 5),
    cidrsubnet("10.1.0.0/16", 8, 3),
    cidrsubnets("10.1.0.0/16", 4, 4, 8),
    cidrnetmask("10.1.0.0/20"),
    cidrsubnet("fd00::/48", 16, 255),
  ]
}
