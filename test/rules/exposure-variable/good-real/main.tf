# The half of a pair that only names it.
variable "access_key" {
  type = string
}

variable "confluent_cloud_api_key" {
  type = string
}

variable "secret_key" {
  type      = string
  sensitive = true
}

provider "aws" {
  access_key = var.access_key
  secret_key = var.secret_key
}

provider "confluent" {
  cloud_api_key    = var.confluent_cloud_api_key
  cloud_api_secret = var.secret_key
}

# A store of secrets keeps other things, too.
variable "cluster_endpoint" {
  type = string
}

resource "aws_secretsmanager_secret_version" "host" {
  secret_id     = "host"
  secret_string = var.cluster_endpoint
}

# Names of parameters and secrets.
variable "ssm_key_password" {
  type        = string
  default     = "admin/db_password"
  description = "The SSM key to save the password."
}

variable "api_key_path_format" {
  type    = string
  default = "/grafana/%s/api_key"
}

variable "agent_k8s_secrets" {
  type        = string
  default     = "tfc-agent-k8s-secrets"
  description = "Name for the k8s secret required to configure the agent"
}

# What is looked up for each of them is no part of the variable.
variable "clusters" {}

data "azurerm_kubernetes_cluster" "each" {
  for_each = var.clusters
  name     = each.value
}

locals {
  logins = {
    for key, value in var.clusters : key => {
      password = data.azurerm_kubernetes_cluster.each[key].kube_config[0].password
    }
  }
}

provider "kubernetes" {
  password = local.logins["a"].password
}

variable "gitlab_api_access_token_secret" {
  description = "The secret ID within Secret Manager for an existing api access token for GitLab."
  type        = string
  default     = ""
}

# It stands in every page.
variable "public_google_api_key" {
  type    = string
  default = "xxxxxxxxxxxxxxxx"
}
