# Hashes and encodings of known values.
output "all" {
  value = [
    md5("a"), sha256("a"), base64encode("é"), base64decode("w6k="), urlencode("a b&c"), jsonencode({ b = [1, "<"], a = null }),
    jsondecode("{\"a\": [1, 2.5, true]}"), yamldecode("a: [1, x]"), csvdecode("a,b\n1,2"), base64sha256("x"), uuidv5("dns", "example.com"),
  ]
}
