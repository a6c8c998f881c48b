resource "aws_appsync_graphql_api" "orders" {
  name                = "orders"
  authentication_type = "AWS_IAM"

  additional_authentication_provider {
    authentication_type = "API_KEY" # finds: existence-local-auth
  }
}

resource "azurerm_batch_account" "jobs" {
  name                         = "jobs"
  resource_group_name          = "jobs"
  location                     = "westeurope"
  allowed_authentication_modes = ["AAD", "SharedKey"] # finds: existence-local-auth
}

resource "azurerm_storage_account_local_user" "partner" {
  name                 = "partner"
  storage_account_id   = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a"
  ssh_password_enabled = true # finds: existence-local-auth
}

resource "google_compute_project_metadata_item" "login" {
  key   = "enable-oslogin"
  value = "FALSE" # finds: existence-local-auth
}

resource "google_compute_project_metadata" "all" {
  metadata = {
    ssh-keys = "ops:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample ops" # finds: existence-local-auth
  }
}

resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2022_STANDARD"

  settings {
    tier = "db-custom-2-7680"

    database_flags {
      name  = "contained database authentication"
      value = "on" # finds: existence-local-auth
    }
  }
}
