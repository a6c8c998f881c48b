resource "random_password" "app" {
  length = 32
}

variable "token" {
  type      = string
  sensitive = true
}

resource "aws_lambda_function" "app" {
  environment {
    variables = {
      DB_HOST     = "db.internal"
      DB_PASSWORD = random_password.app.result # finds: exposure-plain-store
      TOKEN       = var.token # finds: exposure-plain-store
    }
  }
}

resource "aws_ecs_task_definition" "app" {
  container_definitions = jsonencode([{
    name = "app"
    environment = [
      { name = "DB_HOST", value = "db.internal" },
      { name = "DB_PASSWORD", value = random_password.app.result }, # finds: exposure-plain-store
    ]
  }])
}

resource "aws_ssm_parameter" "app" {
  name  = "/app/db/password"
  type  = "String"
  value = random_password.app.result # finds: exposure-plain-store
}

resource "aws_instance" "app" {
  user_data = base64encode("export DB_PASSWORD=${random_password.app.result}") # finds: exposure-plain-store
}

resource "aws_codebuild_project" "app" {
  environment {
    environment_variable {
      name  = "TOKEN"
      value = var.token # finds: exposure-plain-store
    }
    environment_variable {
      name  = "STORED"
      type  = "SECRETS_MANAGER"
      value = "app/token"
    }
  }
}

resource "kubernetes_config_map_v1" "app" {
  data = { # finds: exposure-plain-store
    "config.json" = jsonencode({ host = "db.internal", password = random_password.app.result })
  }
}

resource "kubernetes_deployment_v1" "app" {
  spec {
    template {
      spec {
        container {
          env {
            name  = "DB_PASSWORD"
            value = random_password.app.result # finds: exposure-plain-store
          }
        }
      }
    }
  }
}

resource "google_compute_instance" "app" {
  metadata_startup_script = "export DB_PASSWORD=${random_password.app.result}" # finds: exposure-plain-store
}

resource "azurerm_linux_web_app" "app" {
  app_settings = {
    DB_PASSWORD = random_password.app.result # finds: exposure-plain-store
  }
}

resource "github_actions_variable" "app" {
  repository    = "app"
  variable_name = "DB_PASSWORD"
  value         = random_password.app.result # finds: exposure-plain-store
}

resource "local_file" "app" {
  filename = "app.env"
  content  = random_password.app.result # finds: exposure-plain-store
}

# What authenticates, below a name that only tells about somebody.
data "aws_secretsmanager_secret_version" "users" {
  secret_id = "users"
}

resource "aws_lambda_function" "of_user" {
  function_name = "of_user"
  environment {
    variables = {
      ADMIN_LOGIN = jsondecode(data.aws_secretsmanager_secret_version.users.secret_string).user.password # finds: exposure-plain-store
    }
  }
}

# Whatever the setting is called, the half of the pair that is secret is.
resource "aws_iam_access_key" "worker" {
  user = "worker"
}

resource "aws_lambda_function" "worker" {
  function_name = "worker"

  environment {
    variables = {
      ACCESS_KEY_ID = aws_iam_access_key.worker.id
      SECRET_KEY_ID = aws_iam_access_key.worker.secret # finds: exposure-plain-store
    }
  }
}

resource "azurerm_linux_web_app" "shop" {
  name = "shop"

  connection_string {
    name  = "Database"
    type  = "SQLAzure"
    value = "Server=db;User ID=shop;Password=${random_password.app.result}" # finds: exposure-plain-store
  }
}
