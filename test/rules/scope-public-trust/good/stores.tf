resource "aws_s3_bucket_acl" "own" {
  bucket = "drop"
  acl    = "private"
}

# By which the logs of load balancers and buckets are delivered.
resource "aws_s3_bucket_acl" "logs" {
  bucket = "logs"
  acl    = "log-delivery-write"
}

resource "aws_s3_bucket_acl" "granted" {
  bucket = "shared"

  access_control_policy {
    owner {
      id = "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a"
    }

    grant {
      permission = "WRITE"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

resource "azurerm_container_registry" "images" {
  name                = "images"
  resource_group_name = "images"
  location            = "westeurope"
  sku                 = "Standard"
}

resource "alicloud_oss_bucket_acl" "read" {
  bucket = "reports"
  acl    = "private"
}
