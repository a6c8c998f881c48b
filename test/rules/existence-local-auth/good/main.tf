resource "azurerm_storage_account" "entra" {
  name                      = "payments"
  resource_group_name       = "payments"
  location                  = "westeurope"
  account_tier              = "Standard"
  account_replication_type  = "ZRS"
  shared_access_key_enabled = false
}

# The admin user is off unless somebody switches it on.
resource "azurerm_container_registry" "default" {
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"
  sku                 = "Premium"
}

resource "azurerm_servicebus_namespace" "entra" {
  name                = "payments"
  resource_group_name = "payments"
  location            = "westeurope"
  sku                 = "Standard"
  local_auth_enabled  = false
}

# Older providers say it the other way round.
resource "azurerm_cosmosdb_account" "older" {
  name                          = "payments"
  resource_group_name           = "payments"
  location                      = "westeurope"
  offer_type                    = "Standard"
  kind                          = "GlobalDocumentDB"
  local_authentication_disabled = true
}

# MongoDB's protocol has no other way in.
resource "azurerm_cosmosdb_account" "mongo" {
  name                = "orders"
  resource_group_name = "payments"
  location            = "westeurope"
  offer_type          = "Standard"
  kind                = "MongoDB"
}

resource "azurerm_linux_virtual_machine" "keys" {
  name                = "jump"
  resource_group_name = "payments"
  location            = "westeurope"
  size                = "Standard_B1s"
  admin_username      = "ops"
}

resource "azurerm_virtual_machine" "windows" {
  name                = "jump-windows"
  resource_group_name = "payments"
  location            = "westeurope"
  vm_size             = "Standard_B1s"

  os_profile_windows_config {}
}

resource "google_container_cluster" "default" {
  name = "payments"
}

resource "aws_appsync_graphql_api" "iam" {
  name                = "payments"
  authentication_type = "AWS_IAM"
}

# Fine-grained control is off, so the setting does nothing.
resource "aws_opensearch_domain" "off" {
  domain_name = "payments"

  advanced_security_options {
    enabled                        = false
    internal_user_database_enabled = true
  }
}
