resource "time_rotating" "quarterly" {
  rotation_days = 90
}

resource "azuread_application_password" "too_short" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.quarterly.id, "1440h") # finds: continuity-gap
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}

# It ends at the very moment that its replacement is due, and the next apply comes later.
resource "azuread_application_password" "same_moment" {
  application_id      = "/applications/1"
  end_date            = time_rotating.quarterly.rotation_rfc3339 # finds: continuity-gap
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}

resource "azuread_application_password" "no_slack" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.quarterly.id, "2184h") # finds: continuity-gap
  rotate_when_changed = { quarter = time_rotating.quarterly.id }
}
