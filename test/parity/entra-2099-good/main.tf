resource "time_rotating" "ci" {
  rotation_days = 90
}

resource "azuread_application_password" "ci" {
  application_id      = "/applications/00000000-0000-0000-0000-000000000001"
  display_name        = "ci"
  end_date            = time_rotating.ci.rotation_rfc3339
  rotate_when_changed = { moved = time_rotating.ci.id }
}
