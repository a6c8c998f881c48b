# JSON and YAML, both ways.
resource "test_thing" "x" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
  yaml = yamlencode({ a = [1, "two"], b = { c = null } })
  b64  = base64encode("hello")
}

output "decoded" {
  value = jsondecode(test_thing.x.policy).Statement[0].Action
}
