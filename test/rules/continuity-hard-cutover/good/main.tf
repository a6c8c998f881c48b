resource "time_rotating" "monthly" {
  rotation_days = 30
}

resource "azuread_application_password" "portal" {
  application_id      = "/applications/1"
  end_date            = timeadd(time_rotating.monthly.id, "1440h")
  rotate_when_changed = { month = time_rotating.monthly.id }

  lifecycle {
    create_before_destroy = true
  }
}

resource "azurerm_key_vault_secret" "portal" {
  name            = "portal"
  value           = azuread_application_password.portal.value
  key_vault_id    = "/vaults/1"
  expiration_date = azuread_application_password.portal.end_date
}

# What depends on it says so, and terraform makes all that it needs in the same order.
resource "azuread_service_principal_password" "back_office" {
  service_principal_id = "/servicePrincipals/1"
  end_date             = timeadd(time_rotating.monthly.id, "1440h")
  rotate_when_changed  = { month = time_rotating.monthly.id }
}

resource "aws_lambda_function" "back_office" {
  function_name = "back-office"
  role          = "arn:aws:iam::111122223333:role/back-office"

  environment {
    variables = {
      TARGET = azuread_service_principal_password.back_office.key_id
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "azurerm_key_vault_secret" "back_office" {
  name            = "back-office"
  value           = azuread_service_principal_password.back_office.value
  key_vault_id    = "/vaults/1"
  expiration_date = azuread_service_principal_password.back_office.end_date
}

# The instance is replaced with its user data.
resource "terraform_data" "monthly" {
  input = time_rotating.monthly.id
}

resource "aws_iam_access_key" "ci" {
  user = "ci"

  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [terraform_data.monthly]
  }
}

resource "aws_instance" "runner" {
  ami                         = "ami-1"
  instance_type               = "t4g.small"
  user_data                   = "KEY=${aws_iam_access_key.ci.secret}"
  user_data_replace_on_change = true
}

# Nothing replaces it, so that there is no cut-over; rotation-missing speaks of that.
resource "aws_iam_access_key" "never" {
  user = "never"
}

resource "aws_secretsmanager_secret_version" "never" {
  secret_id     = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:never"
  secret_string = aws_iam_access_key.never.secret
}

# The platform replaces it.
resource "gitlab_project_access_token" "bot" {
  project      = "1"
  name         = "bot"
  access_level = "developer"
  scopes       = ["read_api"]

  rotation_configuration = {
    expiration_days    = 60
    rotate_before_days = 20
  }
}

resource "gitlab_project_variable" "bot" {
  project = "1"
  key     = "BOT"
  value   = gitlab_project_access_token.bot.token
  masked  = true
}
