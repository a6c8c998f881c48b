variable "days" {
  type = number
}

resource "time_rotating" "sometimes" {
  rotation_days = var.days
}

# How long it lives and how often it is replaced is not known: expiry-too-far and rotation-too-slow say so.
resource "azuread_application_password" "either" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.sometimes.id, "1440h")
  rotate_when_changed = { day = time_rotating.sometimes.id }
}
