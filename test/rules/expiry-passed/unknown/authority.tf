variable "authority" {
  type = string
}

resource "aws_rds_cluster_instance" "first" {
  cluster_identifier = "orders"
  instance_class     = "db.t4g.medium"
  engine             = "aurora-mysql"
  ca_cert_identifier = var.authority # undecided: expiry-passed
}
