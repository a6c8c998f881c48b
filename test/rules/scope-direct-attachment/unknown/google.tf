variable "reader" {
  type = string
}

resource "google_project_iam_member" "reader" {
  project = "example"
  role    = "roles/viewer"
  member  = var.reader # undecided: scope-direct-attachment
}
