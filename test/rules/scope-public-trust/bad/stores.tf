resource "aws_s3_bucket_acl" "written" {
  bucket = "drop"
  acl    = "public-read-write" # finds: scope-public-trust
}

resource "aws_s3_bucket_acl" "granted" {
  bucket = "shared"

  access_control_policy {
    owner {
      id = "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a"
    }

    grant {
      permission = "READ"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" # finds: scope-public-trust
      }
    }
  }
}

resource "azurerm_container_registry" "images" {
  name                   = "images"
  resource_group_name    = "images"
  location               = "westeurope"
  sku                    = "Standard"
  anonymous_pull_enabled = true # finds: scope-public-trust
}

resource "alicloud_oss_bucket_acl" "read" {
  bucket = "reports"
  acl    = "public-read" # finds: scope-public-trust
}
