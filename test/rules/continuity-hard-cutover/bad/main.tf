resource "time_rotating" "monthly" {
  rotation_days = 30
}

resource "azuread_application_password" "portal" { # finds: continuity-hard-cutover
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.monthly.id, "1440h")
  rotate_when_changed = { month = time_rotating.monthly.id }
}

resource "azurerm_key_vault_secret" "portal" {
  name            = "portal"
  value           = azuread_application_password.portal.value
  key_vault_id    = "/vaults/1"
  expiration_date = azuread_application_password.portal.end_date
}

# Made first, and still too late: user data run once.
resource "aws_iam_user" "ci" {
  name = "ci"
}

resource "terraform_data" "monthly" {
  input = time_rotating.monthly.id
}

resource "aws_iam_access_key" "ci" {
  user = aws_iam_user.ci.name

  lifecycle {
    create_before_destroy = true # finds: continuity-hard-cutover
    replace_triggered_by  = [terraform_data.monthly]
  }
}

resource "aws_instance" "runner" {
  ami           = "ami-1"
  instance_type = "t4g.small"
  user_data     = "KEY=${aws_iam_access_key.ci.secret}"
}
