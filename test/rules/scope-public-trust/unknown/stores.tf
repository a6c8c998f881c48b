variable "acl" {
  type = string
}

resource "aws_s3_bucket_acl" "either" {
  bucket = "drop"
  acl    = var.acl # undecided: scope-public-trust
}
