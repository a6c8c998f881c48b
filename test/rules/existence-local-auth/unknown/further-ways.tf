variable "ways" {
  type = list(string)
}

variable "flag" {
  type = string
}

resource "azurerm_batch_account" "jobs" {
  name                         = "jobs"
  resource_group_name          = "jobs"
  location                     = "westeurope"
  allowed_authentication_modes = var.ways # undecided: existence-local-auth
}

resource "google_compute_project_metadata_item" "login" {
  key   = "enable-oslogin"
  value = var.flag # undecided: existence-local-auth
}
