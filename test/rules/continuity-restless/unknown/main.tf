variable "end" {
  type = string
}

# Whoever gives the variable may give another one each time, or not: nothing is said.
resource "azuread_application_password" "either" {
  application_id = "/applications/1"
  end_date       = var.end
}
