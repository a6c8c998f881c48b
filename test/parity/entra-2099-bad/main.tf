resource "azuread_application_password" "ci" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  display_name   = "ci"
  end_date       = "2099-01-01T00:00:00Z"
}
