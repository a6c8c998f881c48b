resource "aws_lambda_function_url" "hook" {
  function_name      = "hook"
  authorization_type = "NONE" # finds: scope-public-trust
}

resource "aws_cognito_identity_pool" "guests" {
  identity_pool_name               = "guests"
  allow_unauthenticated_identities = true # finds: scope-public-trust
}

resource "google_bigquery_dataset" "shared" {
  dataset_id = "shared"

  access {
    role          = "OWNER"
    user_by_email = "data@example.com"
  }

  access {
    role          = "READER"
    special_group = "allAuthenticatedUsers" # finds: scope-public-trust
  }
}
