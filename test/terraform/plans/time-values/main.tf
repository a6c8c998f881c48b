# Dates that count from the apply are unknown before; what they are counted by is known.
resource "time_rotating" "x" {
  rotation_days = 30
}

resource "time_offset" "x" {
  offset_days = 7
}

resource "test_thing" "x" {
  expires = time_offset.x.rfc3339
  keepers = { rotation = time_rotating.x.id }
}

output "days" {
  value = time_rotating.x.rotation_days
}
