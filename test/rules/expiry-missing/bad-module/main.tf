module "api" {
  source = "./secret"
  for_each = {
    live = "2027-05-01T00:00:00Z"
    test = null
  }
  name = each.key
  end  = each.value
}
