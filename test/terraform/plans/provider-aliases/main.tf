# Providers with aliases, passed to modules.
provider "test" {
  region = "eu-west-1"
}

provider "test" {
  alias  = "us"
  region = "us-east-1"
}

resource "test_thing" "us" {
  provider = test.us
  name     = "us"
}
