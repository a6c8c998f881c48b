resource "aws_lambda_function_url" "hook" {
  function_name      = "hook"
  authorization_type = "AWS_IAM"
}

resource "aws_cognito_identity_pool" "people" {
  identity_pool_name = "people"
}

resource "google_bigquery_dataset" "team" {
  dataset_id = "team"

  access {
    role          = "READER"
    special_group = "projectReaders"
  }
}
