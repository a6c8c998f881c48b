variable "role" {
  type = string
}

# Which role it is is not known, and nothing points at one that weighs: nothing is said.
resource "google_project_iam_member" "either" {
  project = "payments"
  role    = var.role
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
