# Provider configurations are evaluated like any block.
variable "region" {
  default = "eu"
}

provider "test" {
  region = "${var.region}-west"

  features {
    strict = true
  }
}

resource "test_thing" "x" {
  name = "x"
}
