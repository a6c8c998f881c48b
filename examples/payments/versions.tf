terraform {
  required_version = ">= 1.11"

  required_providers {
    aws     = { source = "hashicorp/aws", version = "~> 5.100" }
    azuread = { source = "hashicorp/azuread", version = "~> 3.4" }
    random  = { source = "hashicorp/random", version = "~> 3.7" }
    time    = { source = "hashicorp/time", version = "~> 0.13" }
  }
}

provider "aws" {
  region = var.region
}
