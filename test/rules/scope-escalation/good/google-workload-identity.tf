resource "google_service_account" "runner" {
  account_id = "runner"
}

resource "google_service_account_iam_member" "one" {
  service_account_id = google_service_account.runner.name
  role               = "roles/iam.workloadIdentityUser"
  member             = "serviceAccount:example.svc.id.goog[jobs/runner]"
}
