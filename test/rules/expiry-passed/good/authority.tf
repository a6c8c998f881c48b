resource "aws_db_instance" "orders" {
  engine                      = "mysql"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  ca_cert_identifier          = "rds-ca-rsa2048-g1"
}

resource "aws_docdb_cluster_instance" "first" {
  cluster_identifier = "events"
  instance_class     = "db.t4g.medium"
}
