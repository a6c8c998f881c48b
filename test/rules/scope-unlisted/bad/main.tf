resource "aws_iam_role" "partner" {
  name = "partner"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::444455556666:role/reader" } # finds: scope-unlisted
    }]
  })
}

resource "aws_sns_topic_policy" "other" {
  arn = "arn:aws:sns:eu-west-1:111122223333:other"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Resource  = "arn:aws:sns:eu-west-1:111122223333:other"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-zzzzzzzzzz" } } # finds: scope-unlisted
    }]
  })
}

resource "google_storage_bucket_iam_member" "private_account" {
  bucket = "reports"
  role   = "roles/storage.objectViewer"
  member = "user:jane@gmail.com" # finds: scope-unlisted
}

resource "aws_iam_openid_connect_provider" "own" {
  url            = "https://gitlab.example.com" # finds: scope-unlisted
  client_id_list = ["sts.amazonaws.com"]
}
