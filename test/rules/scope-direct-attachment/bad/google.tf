resource "google_project_iam_member" "jo" {
  project = "example"
  role    = "roles/viewer"
  member  = "user:jo@gmail.com" # finds: scope-direct-attachment
}

resource "google_storage_bucket_iam_binding" "readers" {
  bucket = "reports"
  role   = "roles/storage.objectViewer"
  members = [
    "group:readers@example.com",
    "user:kim@example.com", # finds: scope-direct-attachment
  ]
}
