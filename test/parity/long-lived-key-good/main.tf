resource "azuread_application_federated_identity_credential" "ci" {
  application_id = "/applications/00000000-0000-0000-0000-000000000001"
  display_name   = "ci"
  audiences      = ["api://AzureADTokenExchange"]
  issuer         = "https://token.actions.githubusercontent.com"
  subject        = "repo:example/payments:ref:refs/heads/main"
}

resource "datadog_api_key" "agent" {
  name = "agent"
}
