port    = "8080"
enabled = "true"
zones   = ["b", "a", "b"]
service = { name = "api" }
