resource "google_project_iam_member" "everybody" {
  project = "example"
  role    = "roles/iam.workloadIdentityUser" # finds: scope-escalation
  member  = "serviceAccount:example.svc.id.goog[jobs/runner]"
}
