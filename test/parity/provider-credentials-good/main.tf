provider "cloudflare" {
  base_url = "https://api.cloudflare.com/client/v4"
}

resource "cloudflare_zone" "main" {
  name = "example.com"
}
