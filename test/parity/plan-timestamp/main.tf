resource "azuread_application_password" "moving" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  end_date       = timeadd(plantimestamp(), "8760h")
}
