provider "aws" {
  region  = "eu-west-1"
  profile = "deploy"
}

provider "google" {
  credentials = "service-account.json"
}

provider "github" {
  token = var.token
}

variable "token" {
  type      = string
  sensitive = true
}

# For a local stand-in that takes anything.
provider "aws" {
  alias      = "local"
  access_key = "test"
  secret_key = "test"
}

terraform {
  backend "s3" {
    bucket     = "state"
    key        = "prod/terraform.tfstate"
    kms_key_id = "alias/state"
  }
}
