# Exactly the limit.
resource "aws_iam_account_password_policy" "ninety" {
  minimum_password_length   = 14
  password_reuse_prevention = 24
  max_password_age          = 90
}

# 90 days, if nobody says otherwise.
resource "snowflake_password_policy" "default" {
  database   = "main"
  schema     = "public"
  name       = "people"
  min_length = 14
}
