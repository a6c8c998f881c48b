module "worker" {
  source   = "./modules/worker"
  for_each = var.regions_with_workers

  name    = "payments-${each.key}"
  api_key = var.acquirer_api_key
}

# Handed to the database's own rotation, so it is not judged here.
resource "aws_db_instance" "payments" {
  identifier_prefix           = "payments-"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "payments"
  manage_master_user_password = true
}
