# Nothing to copy.
resource "azuread_application_federated_identity_credential" "ci" {
  application_id = "/applications/1"
  display_name   = "ci"
  audiences      = ["api://AzureADTokenExchange"]
  issuer         = "https://token.actions.githubusercontent.com"
  subject        = "repo:example/payments:ref:refs/heads/main"
}

# The provider has no other way.
resource "datadog_api_key" "agent" {
  name = "agent"
}

# No token at all.
resource "kubernetes_secret" "settings" {
  metadata {
    name = "settings"
  }
  type = "Opaque"
}

# SMTP takes no other credentials.
resource "aws_iam_access_key" "smtp" {
  user = "smtp"
}

resource "aws_ssm_parameter" "smtp" {
  name  = "/mail/smtp-password"
  type  = "SecureString"
  value = aws_iam_access_key.smtp.ses_smtp_password_v4
}
