variable "member" {
  type = string
}

resource "google_storage_bucket_iam_member" "either" {
  bucket = "reports"
  role   = "roles/storage.objectViewer"
  member = var.member # undecided: scope-unlisted
}
