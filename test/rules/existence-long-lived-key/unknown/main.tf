variable "type" {
  type = string
}

resource "kubernetes_secret" "either" { # undecided: existence-long-lived-key
  metadata {
    name = "either"
  }
  type = var.type
}
