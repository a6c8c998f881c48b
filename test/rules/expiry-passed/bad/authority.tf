resource "aws_db_instance" "orders" {
  engine                      = "mysql"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  ca_cert_identifier          = "rds-ca-2019" # finds: expiry-passed
}
