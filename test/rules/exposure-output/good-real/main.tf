variable "number" {
  type = number
}

# Of instances whose number is not known, only what is no secret.
resource "random_password" "each" {
  count  = var.number
  length = 24
}

output "lengths" {
  value = flatten([for each in random_password.each : each.length])
}

data "google_firebase_web_app_config" "app" {
  web_app_id = "app"
}

output "firebase_api_key" {
  value = data.google_firebase_web_app_config.app.api_key
}

data "kubernetes_secret" "storage" {
  metadata {
    name = "storage"
  }
}

output "account" {
  value = data.kubernetes_secret.storage.data.azurestorageaccountname
}

# The names of parameters.
data "sops_file" "parameters" {
  source_file = "parameters.yaml"
}

output "names" {
  value = keys(nonsensitive(yamldecode(data.sops_file.parameters.raw)))
}

# Whoever marked it meant the bill, not the bus.
variable "buses" {
  type        = set(string)
  description = "Name of each bus"
  sensitive   = true
}

resource "aws_cloudwatch_event_rule" "each" {
  for_each       = nonsensitive(var.buses)
  event_bus_name = each.value
}

output "rules" {
  value = aws_cloudwatch_event_rule.each
}
