# Single sign-on of the back office. The secret is replaced every 60 days and ends a month later.
resource "azuread_application" "back_office" {
  display_name = "payments-back-office"
}

resource "time_rotating" "back_office" {
  rotation_days = 60
}

resource "time_offset" "back_office_end" {
  triggers    = { rotation = time_rotating.back_office.id }
  offset_days = 90
}

resource "azuread_application_password" "back_office" {
  application_id = azuread_application.back_office.id
  end_date       = time_offset.back_office_end.rfc3339

  rotate_when_changed = { rotation = time_rotating.back_office.id }
}

# The same for the partner portal, written two years ago.
resource "azuread_application" "partner_portal" {
  display_name = "payments-partner-portal"
}

resource "azuread_application_password" "partner_portal" {
  application_id = azuread_application.partner_portal.id
  end_date       = "2099-12-31T00:00:00Z"
}
