resource "terraform_data" "release" {
  triggers_replace = timestamp()
}

data "aws_ssm_parameter" "state" {
  name       = "/ci/state"
  depends_on = [terraform_data.release]
}

# In the state since 2026-01-01; whether it is switched off is known when this is applied.
resource "aws_iam_access_key" "ci" { # undecided: rotation-missing, rotation-overdue
  user   = "ci"
  status = data.aws_ssm_parameter.state.insecure_value
}
