resource "time_rotating" "month" {
  rotation_days = 60
}

resource "time_offset" "end" {
  triggers    = { rotation = time_rotating.month.id }
  offset_days = 90
}

resource "azuread_application_password" "portal" {
  application_id      = "/applications/00000000-0000-0000-0000-000000000001"
  end_date            = time_offset.end.rfc3339
  rotate_when_changed = { month = time_rotating.month.id }
}
