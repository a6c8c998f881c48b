resource "aws_appsync_graphql_api" "orders" {
  name                = "orders"
  authentication_type = "AWS_IAM"

  additional_authentication_provider {
    authentication_type = "AMAZON_COGNITO_USER_POOLS"
  }
}

resource "azurerm_batch_account" "jobs" {
  name                         = "jobs"
  resource_group_name          = "jobs"
  location                     = "westeurope"
  allowed_authentication_modes = ["AAD"]
}

resource "google_compute_project_metadata_item" "other" {
  key   = "serial-port-enable"
  value = "FALSE"
}

# OS Login does not look at them.
resource "google_compute_project_metadata" "all" {
  metadata = {
    enable-oslogin = "TRUE"
    ssh-keys       = "ops:ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample ops"
  }
}

resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2022_STANDARD"

  settings {
    tier = "db-custom-2-7680"

    database_flags {
      name  = "contained database authentication"
      value = "off"
    }

    database_flags {
      name  = "cross db ownership chaining"
      value = "on"
    }
  }
}
