variable "end" {
  type = string
}

resource "azuread_application_password" "p" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  end_date       = var.end
}
