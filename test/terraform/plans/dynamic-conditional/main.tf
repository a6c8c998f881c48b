# A block that is there or not: the usual idioms.
variable "logging" {
  type    = object({ bucket = string })
  default = { bucket = "logs" }
}

variable "encryption" {
  type    = object({ key = string })
  default = null
}

resource "test_thing" "x" {
  dynamic "logging" {
    for_each = var.logging[*]
    content {
      bucket = logging.value.bucket
    }
  }

  dynamic "encryption" {
    for_each = var.encryption == null ? [] : [var.encryption]
    content {
      key = encryption.value.key
    }
  }

  dynamic "flag" {
    for_each = var.logging != null ? [1] : []
    content {
      on = true
    }
  }
}
