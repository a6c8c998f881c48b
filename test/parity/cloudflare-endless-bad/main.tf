resource "cloudflare_api_token" "ci" {
  name = "ci"
  policy {
    effect            = "allow"
    permission_groups = ["c8fed203ed3043cba015a93ad1616f1f"]
    resources         = { "com.cloudflare.api.account.zone.*" = "*" }
  }
}
