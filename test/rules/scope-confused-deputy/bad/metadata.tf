resource "aws_instance" "proxy" {
  ami                  = "ami-0123456789abcdef0"
  instance_type        = "t3.small"
  iam_instance_profile = "proxy"

  metadata_options {
    http_tokens = "optional" # finds: scope-confused-deputy
  }
}

resource "google_container_node_pool" "workers" {
  cluster = "main"

  node_config {
    service_account = "nodes@example.iam.gserviceaccount.com"

    workload_metadata_config {
      mode = "GCE_METADATA" # finds: scope-confused-deputy
    }
  }
}

resource "oci_core_instance" "proxy" {
  availability_domain = "AD-1"
  compartment_id      = "ocid1.compartment.oc1..example"
  shape               = "VM.Standard.E4.Flex"

  instance_options {
    are_legacy_imds_endpoints_disabled = false # finds: scope-confused-deputy
  }
}
