resource "random_password" "app" {
  length = 32
}

resource "aws_secretsmanager_secret" "app" {}

resource "aws_secretsmanager_secret_version" "app" {
  secret_id     = aws_secretsmanager_secret.app.id
  secret_string = random_password.app.result
}

resource "aws_ssm_parameter" "app" {
  name  = "/app/db/password"
  type  = "SecureString"
  value = random_password.app.result
}

resource "aws_ecs_task_definition" "app" {
  container_definitions = jsonencode([{
    name        = "app"
    environment = [{ name = "PASSWORD_HASH", value = sha256(random_password.app.result) }]
    secrets     = [{ name = "DB_PASSWORD", valueFrom = aws_secretsmanager_secret.app.arn }]
  }])
}

resource "kubernetes_secret_v1" "app" {
  data = { password = random_password.app.result }
}

resource "kubernetes_deployment_v1" "app" {
  spec {
    template {
      spec {
        container {
          env {
            name = "DB_PASSWORD"
            value_from {
              secret_key_ref {
                name = "app"
                key  = "password"
              }
            }
          }
        }
      }
    }
  }
}

resource "azurerm_linux_web_app" "app" {
  app_settings = {
    DB_PASSWORD = "@Microsoft.KeyVault(SecretUri=https://app.vault.azure.net/secrets/db)"
  }
}

resource "gitlab_project_variable" "masked" {
  project = "app"
  key     = "DB_PASSWORD"
  value   = random_password.app.result
  masked  = true
}

resource "aws_lambda_function" "app" {
  environment {
    variables = {
      SECRET_ARN = aws_secretsmanager_secret.app.arn
    }
  }
}

resource "azurerm_linux_web_app" "shop" {
  name = "shop"

  connection_string {
    name  = "Database"
    type  = "SQLAzure"
    value = "@Microsoft.KeyVault(VaultName=shop;SecretName=database)"
  }

  connection_string {
    name  = "Entra"
    type  = "SQLAzure"
    value = "Server=db;Database=shop;Authentication=Active Directory Default"
  }
}
