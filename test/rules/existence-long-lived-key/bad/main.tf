resource "aws_iam_access_key" "ci" { # finds: existence-long-lived-key
  user = "ci"
}

resource "google_service_account_key" "ci" { # finds: existence-long-lived-key
  service_account_id = "ci@example.iam.gserviceaccount.com"
}
