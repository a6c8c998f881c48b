# Dates from known dates are known; the clock is not.
output "all" {
  value = [timeadd("2025-01-01T00:00:00Z", "720h"), formatdate("YYYY-MM-DD hh:mm", "2025-02-03T04:05:06Z"), timecmp("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z")]
}

output "now" {
  value = timestamp()
}

output "later" {
  value = timeadd(timestamp(), "24h")
}
