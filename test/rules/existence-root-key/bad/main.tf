resource "aws_iam_access_key" "root" {
  user = "root" # finds: existence-root-key
}

locals {
  owner = "root"
}

resource "aws_iam_access_key" "owner" {
  user = local.owner # finds: existence-root-key
}
