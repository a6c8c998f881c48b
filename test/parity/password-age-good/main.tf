resource "okta_policy_password" "staff" {
  name                   = "staff"
  password_min_length    = 14
  password_history_count = 24
  password_max_age_days  = 90
}
