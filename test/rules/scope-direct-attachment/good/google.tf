resource "google_service_account" "app" {
  account_id = "app"
}

resource "google_storage_bucket_iam_binding" "readers" {
  bucket = "reports"
  role   = "roles/storage.objectViewer"
  members = [
    "group:readers@example.com",
    google_service_account.app.member,
  ]
}
