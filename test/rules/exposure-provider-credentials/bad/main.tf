# The example keys of AWS's own documentation: they open nothing, and show where the real ones will be pasted.
provider "aws" {
  region     = "eu-west-1"
  access_key = "AKIAIOSFODNN7EXAMPLE" # finds: exposure-provider-credentials
  secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" # finds: exposure-provider-credentials
}

provider "datadog" {
  api_key = "0123456789abcdef0123456789abcdef" # finds: exposure-provider-credentials
  app_key = var.app_key
}

variable "app_key" {
  type      = string
  sensitive = true
}

provider "helm" {
  kubernetes {
    host  = "https://cluster.internal"
    token = "9fK2mQ7xR4tW8zB1c6Vn" # finds: exposure-provider-credentials
  }
}

terraform {
  backend "azurerm" {
    container_name = "state"
    key            = "prod.tfstate"
    sas_token      = "9fK2mQ7xR4tW8zB1c6Vn3hJ5" # finds: exposure-provider-credentials
  }
}
