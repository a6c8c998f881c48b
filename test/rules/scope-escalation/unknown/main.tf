variable "broad" {
  type = bool
}

resource "google_project_iam_member" "either" {
  project = "payments"
  role    = var.broad ? "roles/iam.serviceAccountTokenCreator" : "roles/logging.viewer" # undecided: scope-escalation
  member  = "serviceAccount:deployer@payments.iam.gserviceaccount.com"
}
