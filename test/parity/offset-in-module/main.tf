resource "time_offset" "end" {
  offset_days = 400
}

module "app" {
  for_each = toset(["blue", "green"])
  source   = "./app"
  end      = time_offset.end.rfc3339
}
