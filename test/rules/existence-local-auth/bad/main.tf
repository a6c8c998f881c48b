resource "azurerm_storage_account" "default" { # finds: existence-local-auth
  name                     = "payments"
  resource_group_name      = "payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_container_registry" "admin" {
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"
  sku                 = "Premium"
  admin_enabled       = true # finds: existence-local-auth
}

resource "azurerm_servicebus_namespace" "on" {
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"
  sku                 = "Standard"
  local_auth_enabled  = true # finds: existence-local-auth
}

resource "azurerm_cosmosdb_account" "sql" { # finds: existence-local-auth
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"
}

resource "azurerm_linux_virtual_machine" "password" {
  name                            = "jump"
  resource_group_name             = "payments"
  location                        = "westeurope"
  size                            = "Standard_B1s"
  admin_username                  = "ops"
  disable_password_authentication = false # finds: existence-local-auth
}

resource "azurerm_postgresql_flexible_server" "passwords" {
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = true # finds: existence-local-auth
  }
}

resource "google_container_cluster" "certificate" {
  name = "payments"

  master_auth {
    client_certificate_config {
      issue_client_certificate = true # finds: existence-local-auth
    }
  }
}

resource "aws_appsync_graphql_api" "keys" {
  name                = "payments"
  authentication_type = "API_KEY" # finds: existence-local-auth
}

resource "aws_opensearch_domain" "users" {
  domain_name = "payments"

  advanced_security_options {
    enabled                        = true
    internal_user_database_enabled = true # finds: existence-local-auth
  }
}
