# What waits for another tool to fill it in, or was cut short by hand.
resource "acme_client" "made_up" {
  client_secret = "%[3]s"
  api_token     = "***REDACTED***"
  api_key       = "7e8c2148xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
  access_token  = "acbd6657..."
  webhook_token = "00000000-0000-0000-0000-000000000000"
  signing_key   = "some-secret-key"
  oauth_token   = "my-vcs-provider-token"
  hmac_key      = "1234567"
  session_token = "SENSITIVE_VALUE_TO_REPLACE"
  jwt           = "jwt"
  private_key   = "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n"
}

# A store of secrets keeps other things, too.
resource "aws_route53_zone" "internal" {
  name = "notification.prv"
}

resource "aws_secretsmanager_secret_version" "domain" {
  secret_id     = "domain"
  secret_string = aws_route53_zone.internal.name
}

locals {
  search_user = "admin"
  users       = ["SREGPP56A14G224Y", "MCCNGL90R20G943C"]
}

resource "aws_ssm_parameter" "user" {
  name  = "/app/search"
  type  = "SecureString"
  value = jsonencode({ user = local.search_user, exempt_from_check = local.users })
}

resource "azurerm_key_vault_secret" "others" {
  for_each = {
    db-username-no-phi = "simple_report_no_phi"
    ip-ingress         = "192.0.2.0/24,198.51.100.7"
  }
  key_vault_id = "vault"
  name         = each.key
  value        = each.value
}

resource "kubernetes_secret" "repository" {
  metadata {
    name = "repository"
  }
  data = {
    type = "git"
    url  = "git@github.com:acme/workloads.git"
  }
}

resource "aws_glue_connection" "warehouse" {
  name = "warehouse"
  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:mysql://warehouse.internal:3306/sales"
  }
}

# The name of a secret in a scope, an expression, a pass of the setup, a certificate.
resource "databricks_mount" "lake" {
  abfs {
    client_secret_key = "spn-key"
  }
}

resource "cloudflare_leaked_credential_check_rule" "form" {
  zone_id  = "z"
  password = "lookup_json_string(http.request.body.raw, \"pass\")"
}

resource "azurerm_virtual_machine" "windows" {
  os_profile_windows_config {
    additional_unattend_config {
      pass = "oobeSystem"
    }
  }
}

resource "azurerm_iothub_dps_certificate" "root" {
  certificate_content = "MIIDazCCAlOgAwIBAgIUJ3s0Q2h1k9c7m5v3x1z8b6n4q2w0e9r7t5y3u1i"
}

# The path into the input of a state machine.
resource "aws_sfn_state_machine" "callback" {
  definition = jsonencode({ States = { Wait = { Parameters = { "TaskToken.$" = "$$.Task.Token" } } } })
}

# The half of a pair that only names it.
module "backup" {
  source            = "./backup"
  aws_access_key_id = "AKIAQ7R2Q7R2Q7R2Q7R2"
}

# A document in which nothing secret is written.
variable "aws_secret_key" {
  type      = string
  sensitive = true
}

resource "tfe_provider_set" "aws" {
  provider_config_hcl_wo = <<-EOT
  provider "aws" {
    region     = "us-east-1"
    secret_key = var.aws_secret_key
  }
  EOT
}

# A page with a script in it.
resource "aws_s3_object" "index" {
  content = "<script>for (b in {radio:!0,checkbox:!0,password:!0,image:!0}) d.pseudos[b]=la(b)</script>"
}

resource "auth0_prompt_custom_text" "login" {
  body = jsonencode({ login = { forgotPasswordText = "Forgot password?" } })
}

# It waits for somebody to set it elsewhere, and terraform leaves it alone.
resource "aws_ssm_parameter" "set_elsewhere" {
  name  = "/app/ldap_bind_password"
  type  = "SecureString"
  value = "INITIAL_VALUE_OVERRIDDEN"
}

resource "aws_secretsmanager_secret_version" "set_elsewhere" {
  secret_id     = "connectivity"
  secret_string = jsonencode({ username = "connectivity", password = "changeme" })

  lifecycle {
    ignore_changes = [secret_string]
  }
}

resource "aws_secretsmanager_secret_version" "directory" {
  secret_id = "directory"
  secret_string = jsonencode({
    userdn = "CN=admin2,OU=Users,OU=Accounts,DC=i2n,DC=com"
    alerts = "one@example.com,two@example.com"
  })
}

# Shown to whoever connects.
resource "aws_transfer_server" "files" {
  pre_authentication_login_banner = "\nHello there\n"
}

resource "azurerm_api_management_named_value" "others" {
  for_each = {
    gateway-hostname-internal  = "api-app-internal.acme.example"
    session-token-cache-prefix = "io-session-v1-"
  }
  name   = each.key
  value  = each.value
  secret = true
}

resource "azurerm_key_vault_secret" "exempt" {
  key_vault_id = "vault"
  name         = "third-parties"
  value        = jsonencode([{ serviceId = "pn", exempt_from_check = split(",", "SREGPP56A14G224Y,MCCNGL90R20G943C") }])
}

resource "fastly_integration" "chat" {
  config = {
    webhook = "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"
  }
}

# Where a store keeps them, the keys that they have there, and what Grafana puts in when it starts.
locals {
  secrets_of_task = {
    ES_PASS           = "shared/logging/es_pass"
    calm_api_password = "calm_adapter/calm_api/password"
  }
  postgres_password = "postgres_password"
}

resource "helm_release" "dashboards" {
  name = "grafana"
  values = [
    jsonencode({
      "grafana.ini" = {
        "auth.generic_oauth" = {
          client_secret = "$__env{OAUTH_SECRET_7}"
          token         = "$__file{/etc/secrets/token}"
        }
      }
    }),
    <<-EOT
      extraObjects:
        - kind: ExternalSecret
          spec:
            data:
              - secretKey: "idrsabase64filecontent"
                remoteRef:
                  key: argocd-repository
              - secretKey: "oidc.azuread.clientSecret"
                remoteRef:
                  key: argocd-oidc
    EOT
  ]
}

# A port that is kept beside the password, and a connection of which the password is empty.
resource "aws_db_instance" "postgres" {
  port = 5432
}

resource "aws_ssm_parameter" "port" {
  name  = "/app/postgres/pgport"
  type  = "SecureString"
  value = aws_db_instance.postgres.port
}

resource "azurerm_key_vault_secret" "producer" {
  key_vault_id = "vault"
  name         = "producer-connection-uri"
  value        = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"$ConnectionString\" password=\"\";"
}
