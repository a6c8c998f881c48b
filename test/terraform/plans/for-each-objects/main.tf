# for_each over objects; each.value is one of them.
variable "services" {
  type = map(object({ port = number, tags = optional(map(string), {}) }))
  default = {
    api = { port = 80 }
    web = { port = 443, tags = { public = "yes" } }
  }
}

resource "test_thing" "service" {
  for_each = var.services
  name     = each.key
  port     = each.value.port
  tags     = merge(each.value.tags, { name = each.key })
}

output "ports" {
  value = { for name, service in test_thing.service : name => service.port }
}

output "one" {
  value = test_thing.service["web"].tags.public
}
