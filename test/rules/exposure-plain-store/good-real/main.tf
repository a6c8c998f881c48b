data "azurerm_key_vault_secret" "user" {
  name         = "functionapp-postgres-user"
  key_vault_id = "vault"
}

data "azurerm_key_vault_secret" "login" {
  name         = "postgres"
  key_vault_id = "vault"
}

data "azurerm_application_insights" "app" {
  name = "app"
}

variable "database_hostname" {
  type      = string
  sensitive = true
}

resource "azurerm_linux_web_app" "app" {
  app_settings = {
    POSTGRES_LOGIN                        = data.azurerm_key_vault_secret.user.value
    POSTGRES_USER                         = data.azurerm_key_vault_secret.login.value
    DATABASE                              = var.database_hostname
    APPLICATIONINSIGHTS_CONNECTION_STRING = data.azurerm_application_insights.app.connection_string
    APPINSIGHTS_INSTRUMENTATIONKEY        = data.azurerm_application_insights.app.instrumentation_key
  }
}

# What only tells about something, in a document of secrets.
data "aws_secretsmanager_secret_version" "environments" {
  secret_id = "environments"
}

locals {
  account_ids = jsondecode(data.aws_secretsmanager_secret_version.environments.secret_string).account_ids
}

resource "aws_ecs_task_definition" "app" {
  family = "app"
  container_definitions = jsonencode([
    { name = "app", image = "${local.account_ids["core-shared-services-production"]}.dkr.ecr.eu-west-2.amazonaws.com/app" }
  ])
}

# A store keeps the number of an account.
data "aws_secretsmanager_secret" "tools_account" {
  name = "tools/AccountID"
}

data "aws_secretsmanager_secret_version" "tools_account" {
  secret_id = data.aws_secretsmanager_secret.tools_account.id
}

resource "aws_ecs_task_definition" "radius" {
  family = "radius"
  container_definitions = jsonencode([
    { name = "radius", image = "${data.aws_secretsmanager_secret_version.tools_account.secret_string}.dkr.ecr.eu-west-2.amazonaws.com/radius" },
  ])
}
