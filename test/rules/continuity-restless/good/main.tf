resource "time_rotating" "quarterly" {
  rotation_days = 90
}

resource "time_offset" "end" {
  triggers    = { rotation = time_rotating.quarterly.id }
  offset_days = 120
}

resource "azuread_application_password" "stays" {
  application_id      = "/applications/1"
  end_date            = time_offset.end.rfc3339
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}

# Only the first value counts.
resource "azuread_application_password" "ignored" {
  application_id = "/applications/1"
  end_date       = timeadd(timestamp(), "2160h")

  lifecycle {
    ignore_changes = [end_date]
  }
}

resource "azuread_application_password" "date" {
  application_id = "/applications/1"
  end_date       = "2027-02-01T00:00:00Z"
}

output "handed_on" {
  sensitive = true
  value = [
    azuread_application_password.stays.value,
    azuread_application_password.ignored.value,
    azuread_application_password.date.value,
  ]
}
