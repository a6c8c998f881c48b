locals {
  end = time_offset.end.rfc3339
}

resource "time_offset" "end" {
  offset_days = 400
}

resource "azuread_application_password" "p" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  end_date       = local.end
}
