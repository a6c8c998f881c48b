variable "role" {
  type = string
}

# Nobody knows which role it is.
resource "google_project_iam_member" "either" {
  project = "payments"
  role    = var.role # undecided: scope-credential-reach
  member  = "serviceAccount:app@payments.iam.gserviceaccount.com"
}

variable "everything" {
  type = bool
}

resource "google_project_iam_member" "one_of_two" {
  project = "payments"
  role    = var.everything ? "roles/secretmanager.secretAccessor" : "roles/secretmanager.viewer" # undecided: scope-credential-reach
  member  = "serviceAccount:app@payments.iam.gserviceaccount.com"
}
