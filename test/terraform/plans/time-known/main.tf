# With a base date, terraform computes dates while applying; keylint knows the date for itself.
resource "time_static" "x" {
  rfc3339 = "2025-01-01T00:00:00Z"
}

output "written" {
  value = time_static.x.rfc3339
}

output "unix" {
  value = time_static.x.unix
}
