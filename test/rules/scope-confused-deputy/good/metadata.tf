resource "aws_instance" "proxy" {
  ami                  = "ami-0123456789abcdef0"
  instance_type        = "t3.small"
  iam_instance_profile = "proxy"

  metadata_options {
    http_tokens = "required"
  }
}

# The image and the account decide.
resource "aws_launch_template" "plain" {
  name = "plain"
}

resource "aws_launch_template" "silent" {
  name = "silent"

  metadata_options {
    http_endpoint = "disabled"
    http_tokens   = "optional"
  }
}

resource "google_container_node_pool" "workers" {
  cluster = "main"

  node_config {
    service_account = "nodes@example.iam.gserviceaccount.com"

    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}

# Nobody has a role here.
resource "aws_instance" "plain" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  metadata_options {
    http_tokens = "optional"
  }
}
